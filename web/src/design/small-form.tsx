import type { ReactNode } from 'react'
import { common } from '../messages/common.ts'
import { Button } from './button.tsx'

/** A few fields that open in a page: Enter keeps them, Escape leaves. */
export const SmallForm = (props: {
  /** The word on the button that keeps; without it there is only the way out. */
  readonly submit?: string
  readonly onSubmit: (form: FormData) => void
  readonly onLeave: () => void
  readonly children: ReactNode
  /** Further buttons, between keeping and leaving. */
  readonly others?: ReactNode
}) => (
  // Only listens for Escape out of its fields; nothing to press.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
  <form
    className="flex flex-col gap-3 py-1"
    onKeyDown={(event) => {
      if (event.key === 'Escape') props.onLeave()
    }}
    onSubmit={(event) => {
      event.preventDefault()
      props.onSubmit(new FormData(event.currentTarget))
    }}
  >
    {props.children}
    <div className="flex flex-wrap gap-2">
      {props.submit !== undefined && (
        <Button size="small" type="submit">
          {props.submit}
        </Button>
      )}
      {props.others}
      <Button size="small" look="quiet" onClick={props.onLeave}>
        {common.cancel}
      </Button>
    </div>
  </form>
)
