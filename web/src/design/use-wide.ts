import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(min-width: 768px)')

/** Whether the screen is wide enough for columns and dense rows. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => query.matches,
  )
