import { useId } from 'react'
import type { ReactNode } from 'react'

/** One thing that is on or off, with a sentence that says what it is. */
export const Switch = (props: {
  readonly label: string
  readonly hint?: ReactNode
  readonly isOn: boolean
  readonly disabled?: boolean
  readonly onToggle: (isOn: boolean) => void
}) => {
  const id = useId()
  return (
    <div className="flex items-start gap-4">
      <div className="min-w-0 flex-1 py-2">
        <span id={`${id}l`} className="font-medium">
          {props.label}
        </span>
        {props.hint !== undefined && (
          <p id={`${id}h`} className="mt-0.5 text-13 text-soft">
            {props.hint}
          </p>
        )}
      </div>
      <button
        type="button"
        role="switch"
        aria-checked={props.isOn}
        aria-labelledby={`${id}l`}
        aria-describedby={props.hint === undefined ? undefined : `${id}h`}
        disabled={props.disabled}
        className="group/switch grid min-h-11 min-w-11 shrink-0 place-items-center rounded-base disabled:opacity-55"
        onClick={() => props.onToggle(!props.isOn)}
      >
        <span className="quick flex h-6 w-10 items-center rounded-full border border-line-strong bg-hover p-0.5 group-aria-checked/switch:border-accent group-aria-checked/switch:bg-accent">
          <span className="quick size-4.5 rounded-full border border-line-strong bg-raised group-aria-checked/switch:translate-x-4 group-aria-checked/switch:border-accent rtl:group-aria-checked/switch:-translate-x-4" />
        </span>
      </button>
    </div>
  )
}
