import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { TextArea } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { say } from '../../design/toasts.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { boardWords as words } from '../../messages/board.ts'
import { common } from '../../messages/common.ts'
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
      <form
        className="flex flex-col gap-4 px-5 pt-2 pb-5"
        onSubmit={(event) => {
          event.preventDefault()
          void send(new FormData(event.currentTarget))
        }}
      >
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
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" look="primary">
            {words.reportSend}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
