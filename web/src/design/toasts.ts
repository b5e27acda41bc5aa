export type ToastTone = 'done' | 'refused' | 'plain'

export type Toast = {
  readonly id: string
  readonly text: string
  readonly tone: ToastTone
  readonly undo?: (() => void) | undefined
  /** Milliseconds on the screen. */
  readonly lasts: number
}

type NewToast = { readonly text: string; readonly tone?: ToastTone; readonly undo?: (() => void) | undefined }

let toasts: readonly Toast[] = []
const listeners = new Set<() => void>()

const set = (next: readonly Toast[]): void => {
  toasts = next
  for (const listener of listeners) listener()
}

/** How long an act can be taken back. */
export const undoWindow = 10_000

let count = 0

/** Shows a toast and returns its id; at most three are on the screen. */
export const say = ({ text, tone = 'done', undo }: NewToast): string => {
  count += 1
  const id = `toast-${count}`
  const lasts = undo === undefined && tone !== 'refused' ? 5_000 : undoWindow
  set([...toasts.slice(-2), { id, text, tone, undo, lasts }])
  return id
}

export const dismiss = (id: string): void => set(toasts.filter((toast) => toast.id !== id))

/** Takes back the newest act that still can be. */
export const undoLast = (): void => {
  const last = toasts.findLast(({ undo }) => undo !== undefined)
  if (last === undefined) return
  dismiss(last.id)
  last.undo?.()
}

export const toastStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  snapshot: (): readonly Toast[] => toasts,
}
