import { useSyncExternalStore } from 'react'
import { trouble } from '../messages/common.ts'

const subscribe = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Says that the device is offline and what that means for what is written. */
export const OfflineNote = () => {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" className="sticky top-0 z-20">
      {!online && <p className="bg-waiting-soft px-4 py-1.5 text-center text-13 text-waiting">{trouble.offline}</p>}
    </div>
  )
}
