import { X } from 'lucide-react'
import type { ReactNode } from 'react'

/** A filter that is on or off. */
export const FilterChip = (props: {
  readonly on: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}) => (
  <button
    type="button"
    aria-pressed={props.on}
    onClick={props.onToggle}
    className={`quick inline-flex min-h-9 items-center gap-1.5 rounded-full border px-3 text-13 whitespace-nowrap wide:min-h-7 ${
      props.on
        ? 'border-accent bg-accent-soft text-ink'
        : 'border-line text-soft hover:border-line-strong hover:text-ink'
    }`}
  >
    {props.children}
  </button>
)

/** A tag, with its way out where it can be removed. */
export const Tag = (props: {
  readonly children: string
  readonly removeLabel?: string
  readonly onRemove?: () => void
}) => (
  <span className="inline-flex max-w-full items-center gap-1 rounded-full bg-hover px-2.5 py-0.5 text-12 text-soft">
    <span dir="auto" className="truncate">
      {props.children}
    </span>
    {props.onRemove !== undefined && (
      <button
        type="button"
        aria-label={props.removeLabel}
        onClick={props.onRemove}
        className="-me-1.5 grid size-6 place-items-center rounded-full hover:bg-line"
      >
        <X size={12} aria-hidden />
      </button>
    )}
  </span>
)

export type StatusTone = 'due' | 'overdue' | 'waiting' | 'done' | 'refused'

const tones: Readonly<Record<StatusTone, string>> = {
  due: 'bg-due-soft text-due',
  overdue: 'bg-overdue-soft text-overdue',
  waiting: 'bg-waiting-soft text-waiting',
  done: 'bg-done-soft text-done',
  refused: 'bg-refused-soft text-refused',
}

/** A status: the word says it, the tint repeats it. */
export const Status = (props: {
  readonly tone: StatusTone
  readonly children: ReactNode
  readonly detail?: string
}) => (
  <span
    title={props.detail}
    className={`inline-flex items-center rounded-full px-2 py-0.5 text-12 font-medium whitespace-nowrap ${tones[props.tone]}`}
  >
    {props.children}
  </span>
)
