import { useId } from 'react'

/** One thing to choose, with what it means. */
export const ChoiceBox = (props: {
  readonly name: string
  readonly hint: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) => {
  const hintId = useId()
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-base hover:bg-hover">
      <input
        type="checkbox"
        aria-label={props.name}
        aria-describedby={hintId}
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
        className="size-5 shrink-0 accent-(--accent)"
      />
      <span className="min-w-0 py-1 font-medium">
        {props.name}
        <span id={hintId} className="block text-13 font-normal text-faint">
          {props.hint}
        </span>
      </span>
    </label>
  )
}
