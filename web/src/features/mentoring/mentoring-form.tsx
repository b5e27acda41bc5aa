import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { FormInDialog } from '../../design/dialog-form.tsx'
import { common } from '../../messages/common.ts'

/** The form of a dialog between two people: what is said, then sending it or leaving. */
export const MentoringForm = (props: {
  /** The word on the button that sends. */
  readonly submit: string
  readonly danger?: boolean | undefined
  readonly sending?: boolean
  readonly onChange?: (() => void) | undefined
  readonly onSubmit: (form: FormData) => void
  readonly onClose: () => void
  readonly children: ReactNode
}) => (
  <FormInDialog onSubmit={props.onSubmit} onChange={props.onChange}>
    {props.children}
    <div className="flex flex-wrap gap-2">
      <Button type="submit" look={props.danger === true ? 'danger' : 'primary'} disabled={props.sending}>
        {props.submit}
      </Button>
      <Button look="quiet" onClick={props.onClose}>
        {common.cancel}
      </Button>
    </div>
  </FormInDialog>
)
