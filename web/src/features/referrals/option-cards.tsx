import { useId } from 'react'
import type { ReactNode } from 'react'

export type CardOption<Value extends string> = {
  readonly value: Value
  readonly name: string
  readonly hint: string
  /** A word beside the name: "suggested". */
  readonly mark?: string | undefined
}

/** One of a few, each with what it means; real radio buttons underneath. */
export const OptionCards = <Value extends string>(props: {
  readonly legend: ReactNode
  readonly options: readonly CardOption<Value>[]
  readonly value: Value | undefined
  readonly onPick: (value: Value) => void
}) => {
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-13 font-medium text-soft">{props.legend}</legend>
      <div className="flex flex-col gap-1.5">
        {props.options.map(({ value, name: label, hint, mark }) => (
          <label
            key={value}
            className="quick flex cursor-pointer items-baseline gap-3 rounded-base border border-line px-3 py-2.5 hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onPick(value)}
              className="size-4 shrink-0 translate-y-0.5 accent-(--accent)"
            />
            <span className="min-w-0">
              <span className="font-medium">{label}</span>
              {mark !== undefined && <span className="ms-2 text-12 text-done">{mark}</span>}
              <span className="block text-13 text-soft">{hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
