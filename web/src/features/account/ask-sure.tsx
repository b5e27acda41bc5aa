import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { common } from '../../messages/common.ts'

/** A question in place of a button, before something that cannot be undone. */
export const AskSure = (props: {
  readonly question: string
  readonly yes: string
  readonly busy?: boolean
  readonly onYes: () => void
  readonly onNo: () => void
  readonly children?: ReactNode
}) => (
  <div role="group" aria-label={props.question} className="appear flex flex-wrap items-center gap-2">
    <p dir="auto" className="max-w-[60ch] text-14 text-soft">
      {props.question}
    </p>
    {props.children}
    <Button look="danger" size="small" autoFocus aria-disabled={props.busy ?? false} onClick={props.onYes}>
      {props.yes}
    </Button>
    <Button look="quiet" size="small" onClick={props.onNo}>
      {common.cancel}
    </Button>
  </div>
)
