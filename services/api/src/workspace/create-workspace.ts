import { workspaceDecider } from '@kith/domain'
import type { WorkspaceCommand } from '@kith/domain'
import type { CommandContext, WorkspaceId } from '@kith/kernel'
import { refused } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import { partId, workspaceViews } from './act-on-workspace.ts'
import type { CreateWorkspaceInput } from './settings-inputs.ts'

const patienceMs = 1_000

/**
 * Makes a workspace with the viewer as its first admin. Only whoever made it is let in: the act's ids hang on the
 * viewer, so that somebody who knows the id and the name of another workspace meets a refusal and joins nothing.
 */
export const createWorkspace = async (
  { services, viewer, correlationId }: MemberContext,
  input: CreateWorkspaceInput,
): Promise<{ readonly outcome: Outcome; readonly workspaceId: WorkspaceId }> => {
  const { commands, waiter, clock } = services
  const workspaceId = requireId<WorkspaceId>(input.workspaceId, 'workspaceId')
  const { userId } = viewer
  const handle = (step: string, command: WorkspaceCommand) => {
    const commandId = partId(input.commandId, step, userId)
    const context: CommandContext = { workspaceId, actor: userId, commandId, now: clock.now(), correlationId }
    return commands.handle(workspaceDecider, workspaceId, command, context)
  }
  const made = await handle('create', { type: 'CreateWorkspace', data: { workspaceId, name: input.name, by: userId } })
  if (made.kind === 'rejected') return { outcome: refused(made.rejection), workspaceId }
  if (made.kind !== 'accepted') return { outcome: refused({ code: 'ALREADY_EXISTS' }), workspaceId }
  const joined = await handle('join', {
    type: 'AddMember',
    data: { workspaceId, userId, roles: ['admin', 'member'], by: 'system' },
  })
  if (joined.kind === 'rejected') return { outcome: refused(joined.rejection), workspaceId }
  if (joined.kind === 'conflict' || joined.position === undefined)
    return { outcome: refused({ code: 'ALREADY_EXISTS' }), workspaceId }
  const seen = await waiter.wait(workspaceViews, joined.position, patienceMs)
  return { outcome: { ok: true, refusal: null, isStale: !seen }, workspaceId }
}
