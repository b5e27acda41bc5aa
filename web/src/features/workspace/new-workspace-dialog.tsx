import { useState } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { DialogForm } from '../../design/dialog-form.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { workspaceWords as words } from '../../messages/workspace.ts'
import { CreateWorkspace } from './documents.ts'
import { switchWorkspace } from './switch-workspace.ts'

/** Asks for a name, makes the workspace and opens it. */
export const NewWorkspaceDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const act = useAct()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const submit = async (name: string) => {
    const workspaceId = crypto.randomUUID()
    setBusy(true)
    const { refused } = await act({
      document: CreateWorkspace,
      variables: { input: { commandId: commandId(), workspaceId, name } },
      handled: true,
    })
    setProblem(refused?.message)
    if (refused === undefined) await switchWorkspace(workspaceId)
    setBusy(false)
  }
  return (
    <Dialog title={words.newWorkspace} width="narrow" onClose={onClose}>
      <DialogForm
        submit={busy ? words.creating : words.create}
        busy={busy}
        onSubmit={(form) => void submit(readField(form, 'name'))}
        onLeave={onClose}
      >
        <p className="text-14 text-soft">{words.anotherHint}</p>
        <TextField label={words.newName} name="name" required autoFocus maxLength={120} problem={problem} />
      </DialogForm>
    </Dialog>
  )
}
