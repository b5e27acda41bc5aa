import { say } from '../../design/toasts.ts'
import { shell as words } from '../../messages/shell.ts'
import { rest } from '../../rest/rest.ts'

/** Opens another workspace of the account, with a full load: nothing of this one stays in memory. */
export const switchWorkspace = async (workspaceId: string): Promise<void> => {
  const answer = await rest.post('/api/workspace/switch', { workspaceId })
  if (answer.ok) return window.location.assign('/')
  say({ text: `${words.notSwitched} ${answer.problem.message}`, tone: 'refused' })
  return undefined
}
