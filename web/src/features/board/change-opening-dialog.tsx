import { Dialog } from '../../design/dialog.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { boardWords as words } from '../../messages/board.ts'
import { common } from '../../messages/common.ts'
import { ChangeOpening } from './documents.ts'
import { OpeningForm } from './opening-form.tsx'
import type { Opening } from './use-opening-acts.ts'

/** Changes an opening of the viewer's. */
export const ChangeOpeningDialog = (props: { readonly opening: Opening; readonly onClose: () => void }) => {
  const act = useAct()
  return (
    <Dialog title={words.changeTitle} onClose={props.onClose}>
      <OpeningForm
        opening={props.opening}
        submit={common.save}
        onLeave={props.onClose}
        onSubmit={async (content) => {
          const input = { commandId: commandId(), openingId: props.opening.id, content }
          const { refused } = await act({ document: ChangeOpening, variables: { input }, handled: true })
          if (refused === undefined) props.onClose()
          return refused
        }}
      />
    </Dialog>
  )
}
