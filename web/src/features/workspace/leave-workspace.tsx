import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { workspaceWords as words } from '../../messages/workspace.ts'
import { LeaveWorkspace as Leave } from './documents.ts'

/** The way out of the workspace, with what is lost and what stays, before it is taken. */
export const LeaveWorkspace = () => {
  const { workspace } = useViewer()
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const leave = async () => {
    const variables = { input: { commandId: commandId() } }
    const { refused } = await act({ document: Leave, variables, handled: true })
    if (refused === undefined) return window.location.assign('/')
    setAsking(false)
    return setProblem(refused.message)
  }
  return (
    <>
      <p className="max-w-[72ch] text-14 text-soft">{words.leaveLost}</p>
      <p className="max-w-[72ch] text-14 text-soft">{words.leaveStays}</p>
      {problem !== undefined && (
        <p role="alert" className="text-14 text-refused">
          {problem}
        </p>
      )}
      {asking ? (
        <div key="asking" role="group" aria-label={words.leaveButton} className="flex flex-wrap items-center gap-2">
          <p className="me-2">{words.leaveSure(workspace.name)}</p>
          <Button look="danger" autoFocus onClick={() => void leave()}>
            {words.leaveYes}
          </Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            {common.cancel}
          </Button>
        </div>
      ) : (
        <div key="act">
          <Button onClick={() => setAsking(true)}>{words.leaveButton}</Button>
        </div>
      )}
    </>
  )
}
