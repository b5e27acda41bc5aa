import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
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
      <form
        className="flex flex-col gap-4 px-5 pt-2 pb-5"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(readField(new FormData(event.currentTarget), 'name'))
        }}
      >
        <p className="text-14 text-soft">{words.anotherHint}</p>
        <TextField label={words.newName} name="name" required autoFocus maxLength={120} problem={problem} />
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" look="primary" aria-disabled={busy}>
            {busy ? words.creating : words.create}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
