import { Suspense, lazy, useEffect, useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { PageHeader } from '../../design/page.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { workspaceWords as words } from '../../messages/workspace.ts'
import { SettingsPart } from '../settings/part.tsx'
import { RenameWorkspace } from './documents.ts'
import { LeaveWorkspace } from './leave-workspace.tsx'
import { SecondFactorFirst } from './staff-only.tsx'
import { WorkspaceSettings } from './workspace-settings.tsx'

const load = () => import('./new-workspace-dialog.tsx')
const NewWorkspaceDialog = lazy(async () => ({ default: (await load()).NewWorkspaceDialog }))

const Name = () => {
  const { workspace } = useViewer()
  const act = useAct()
  const [name, setName] = useState(workspace.name)
  const [problem, setProblem] = useState<string>()
  const rename = (to: string) => ({
    document: RenameWorkspace,
    variables: { input: { commandId: commandId(), name: to } },
  })
  const save = async () => {
    const before = workspace.name
    const { refused } = await act({
      ...rename(name.trim()),
      handled: true,
      said: words.renamed,
      undo: () => {
        setName(before)
        return act(rename(before))
      },
    })
    setProblem(refused?.message)
  }
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className="min-w-0 flex-1">
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          required
          maxLength={120}
          problem={problem}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <Button type="submit" disabled={name.trim() === '' || name.trim() === workspace.name} className="mb-5">
        {common.save}
      </Button>
    </form>
  )
}

/** The workspace: for admins its name, its rules and the way to another one; for everybody the way out. */
export const WorkspacePage = () => {
  const { workspace, roles, secondFactorMissing } = useViewer()
  const [creating, setCreating] = useState(false)
  // The dialog is fetched behind the page, so that what is typed after the press is meant for it.
  useEffect(() => void load().catch(() => undefined), [])
  const admin = roles.includes('admin')
  return (
    <>
      <PageHeader title={words.title} state={admin ? words.state(workspace.name) : words.stateMember(workspace.name)} />
      {admin && secondFactorMissing && <SecondFactorFirst />}
      {admin && !secondFactorMissing && (
        <>
          <SettingsPart title={words.name}>
            <Name key={workspace.id} />
          </SettingsPart>
          <WorkspaceSettings />
        </>
      )}
      {admin && !secondFactorMissing && (
        <SettingsPart title={words.another} hint={words.anotherHint}>
          <div>
            <Button onClick={() => setCreating(true)}>{words.newWorkspace}</Button>
          </div>
        </SettingsPart>
      )}
      <SettingsPart title={words.leave}>
        <LeaveWorkspace />
      </SettingsPart>
      <Suspense>{creating && <NewWorkspaceDialog onClose={() => setCreating(false)} />}</Suspense>
    </>
  )
}
