import { useEffect, useSyncExternalStore } from 'react'
import { keyboard } from '../keyboard/use-keys.ts'

export type Named = { readonly id: string; readonly name: string }

/** What lies over the page, if anything. */
export type Overlay =
  | { readonly kind: 'log'; readonly people: readonly Named[] }
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'add-person'; readonly name: string }
  | { readonly kind: 'add-opportunity' }
  | { readonly kind: 'post-opening' }

let overlay: Overlay | undefined
let subject: readonly Named[] = []
const listeners = new Set<() => void>()

let uncover: (() => void) | undefined

/** The page stops hearing keys at once: what is typed while a dialog is still being fetched is meant for it. */
const set = (next: Overlay | undefined): void => {
  overlay = next
  uncover?.()
  uncover = next === undefined ? undefined : keyboard.add('dialog', [])
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const openOverlay = (next: Overlay): void => set(next)
export const closeOverlay = (): void => set(undefined)

/** Opens the log dialog, with the person of the page when there is one. */
export const openLog = (people: readonly Named[] = subject): void => set({ kind: 'log', people })

export const useOverlay = (): Overlay | undefined => useSyncExternalStore(subscribe, () => overlay)

/** Says whom this page is about, so that `l` and the Log button begin with them. */
export const useSubject = (person: Named | undefined): void => {
  const { id, name } = person ?? { id: '', name: '' }
  useEffect(() => {
    subject = id === '' ? [] : [{ id, name }]
    return () => {
      subject = []
    }
  }, [id, name])
}
