import type { ReactNode } from 'react'
import { common } from '../messages/common.ts'
import { Button } from './button.tsx'

/** The form that fills a dialog; it is read when it is sent, and never leaves the page. */
export const FormInDialog = (props: {
  readonly onSubmit: (form: FormData) => void
  readonly onChange?: (() => void) | undefined
  readonly children: ReactNode
}) => (
  <form
    className="flex flex-col gap-4 px-5 pt-2 pb-5"
    onChange={props.onChange}
    onSubmit={(event) => {
      event.preventDefault()
      props.onSubmit(new FormData(event.currentTarget))
    }}
  >
    {props.children}
  </form>
)

/** The same with the two ways out at its end, and above them what is wrong with the whole. */
export const DialogForm = (props: {
  /** The word on the button that sends. */
  readonly submit: string
  readonly busy?: boolean
  /** Why it was refused, where that is about none of the fields. */
  readonly problem?: string | undefined
  readonly onSubmit: (form: FormData) => void
  readonly onLeave: () => void
  readonly children: ReactNode
}) => (
  <FormInDialog onSubmit={props.onSubmit}>
    {props.children}
    {props.problem !== undefined && (
      <p role="alert" className="text-13 text-refused">
        {props.problem}
      </p>
    )}
    <div className="flex justify-end gap-2">
      <Button look="quiet" onClick={props.onLeave}>
        {common.cancel}
      </Button>
      <Button type="submit" look="primary" aria-disabled={props.busy}>
        {props.submit}
      </Button>
    </div>
  </FormInDialog>
)
