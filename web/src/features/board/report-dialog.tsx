import { useState } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { DialogForm } from '../../design/dialog-form.tsx'
import { TextArea } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { say } from '../../design/toasts.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { boardWords as words } from '../../messages/board.ts'
import { ReportOpening } from './documents.ts'
import type { Opening } from './use-opening-acts.ts'

/** Says what is wrong with an opening. */
export const ReportDialog = ({ opening, onClose }: { readonly opening: Opening; readonly onClose: () => void }) => {
  const act = useAct()
  const [refused, setRefused] = useState<string>()
  const send = async (form: FormData) => {
    const input = { commandId: commandId(), openingId: opening.id, reason: readField(form, 'reason') }
    const outcome = await act({ document: ReportOpening, variables: { input }, handled: true })
    if (outcome.refused !== undefined) return setRefused(outcome.refused.message)
    say({ text: words.reportSent })
    return onClose()
  }
  return (
    <Dialog title={words.reportTitle} width="narrow" onClose={onClose}>
      <DialogForm submit={words.reportSend} onSubmit={(form) => void send(form)} onLeave={onClose}>
        <TextArea
          label={words.reason}
          hint={words.reportHint}
          name="reason"
          required
          autoFocus
          rows={4}
          maxLength={10_000}
          problem={refused}
        />
      </DialogForm>
    </Dialog>
  )
}
