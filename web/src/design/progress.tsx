/** A bar with its figures beside it. */
export const ProgressBar = (props: {
  readonly label: string
  readonly done: number
  readonly of: number
  readonly words?: string
}) => {
  const share = props.of === 0 ? 0 : Math.min(1, props.done / props.of)
  return (
    <div className="flex flex-col gap-1.5">
      <div
        role="progressbar"
        aria-label={props.label}
        aria-valuemin={0}
        aria-valuemax={props.of}
        aria-valuenow={Math.min(props.done, props.of)}
        aria-valuetext={props.words}
        className="h-1.5 overflow-hidden rounded-full bg-hover"
      >
        <div
          className="h-full origin-left rounded-full bg-accent transition-transform duration-300 rtl:origin-right"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
      {props.words !== undefined && <p className="text-13 text-soft tabular-nums">{props.words}</p>}
    </div>
  )
}
