import { useId } from 'react'
import type { ReactNode, RefObject } from 'react'
import { Kbd } from '../../design/kbd.tsx'

type Option<Value extends string> = { readonly value: Value; readonly label: string; readonly key?: string }

const chip =
  'quick inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-full border border-line px-3 text-13 text-soft hover:border-line-strong hover:text-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus wide:min-h-7'

const Frame = ({ legend, children }: { readonly legend: string; readonly children: ReactNode }) => (
  <fieldset className="min-w-0">
    <legend className="mb-1 text-13 font-medium text-soft">{legend}</legend>
    <div className="flex flex-wrap gap-1.5">{children}</div>
  </fieldset>
)

/** One of a few, as chips; real radio buttons underneath. */
export const ChoiceRow = <Value extends string>(props: {
  readonly legend: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onPick: (value: Value) => void
  /** Receives the button that is chosen. */
  readonly groupRef?: RefObject<HTMLInputElement | null>
}) => {
  const name = useId()
  return (
    <Frame legend={props.legend}>
      {props.options.map(({ value, label, key }) => (
        <label key={value} className={chip}>
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={value === props.value}
            ref={value === props.value ? props.groupRef : undefined}
            onChange={() => props.onPick(value)}
          />
          {label}
          {key !== undefined && <Kbd keys={key} />}
        </label>
      ))}
    </Frame>
  )
}

/** Some of a few, as chips; real checkboxes underneath. */
export const SeveralRow = <Value extends string>(props: {
  readonly legend: string
  readonly options: readonly Option<Value>[]
  readonly values: readonly Value[]
  readonly onChange: (values: readonly Value[]) => void
}) => (
  <Frame legend={props.legend}>
    {props.options.map(({ value, label }) => (
      <label key={value} className={chip}>
        <input
          type="checkbox"
          className="sr-only"
          checked={props.values.includes(value)}
          onChange={(event) =>
            props.onChange(
              event.target.checked ? [...props.values, value] : props.values.filter((each) => each !== value),
            )
          }
        />
        {label}
      </label>
    ))}
  </Frame>
)
