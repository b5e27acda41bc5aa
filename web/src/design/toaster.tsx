import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { common } from '../messages/common.ts'
import { shell } from '../messages/shell.ts'
import { dismiss, toastStore } from './toasts.ts'
import type { Toast } from './toasts.ts'

const edges: Readonly<Record<Toast['tone'], string>> = {
  done: 'border-s-done',
  refused: 'border-s-refused',
  plain: 'border-s-waiting',
}

const ToastRow = ({ toast, paused }: { readonly toast: Toast; readonly paused: boolean }) => {
  useEffect(() => {
    if (paused) return undefined
    const timer = setTimeout(() => dismiss(toast.id), toast.lasts)
    return () => clearTimeout(timer)
  }, [toast, paused])
  return (
    <li
      className={`appear flex items-center gap-2 rounded-base border-s-3 bg-raised ps-3 pe-1 shadow-float ${edges[toast.tone]}`}
    >
      <p className="min-w-0 flex-1 py-2.5 text-14">{toast.text}</p>
      {toast.undo !== undefined && (
        <button
          type="button"
          className="quick min-h-9 rounded-base px-3 text-14 font-strong text-accent hover:bg-hover"
          onClick={() => {
            dismiss(toast.id)
            toast.undo?.()
          }}
        >
          {common.undo}
        </button>
      )}
      <button
        type="button"
        aria-label={common.dismiss}
        className="quick grid size-9 place-items-center rounded-base text-soft hover:bg-hover"
        onClick={() => dismiss(toast.id)}
      >
        <X size={16} aria-hidden />
      </button>
    </li>
  )
}

/** What was just done, with its way back. Waits while the pointer or the focus is on it. */
export const Toaster = () => {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.snapshot)
  const [paused, setPaused] = useState(false)
  return (
    <section
      aria-label={shell.notifications}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-3 bottom-20 z-50 in-[body:has([data-bulk-bar])]:bottom-36 wide:inset-x-auto wide:start-1/2 wide:bottom-6 wide:in-[body:has([data-bulk-bar])]:bottom-20 wide:w-[420px] wide:-translate-x-1/2 wide:rtl:translate-x-1/2"
    >
      {/* Only listens whether somebody is there; nothing to press. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        className="pointer-events-auto flex flex-col gap-2"
        onPointerEnter={() => setPaused(true)}
        onPointerLeave={() => setPaused(false)}
        onFocus={() => setPaused(true)}
        onBlur={() => setPaused(false)}
      >
        {toasts.map((toast) => (
          <ToastRow key={toast.id} toast={toast} paused={paused} />
        ))}
      </ul>
    </section>
  )
}
