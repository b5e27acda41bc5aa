import type { UserId } from '@kith/kernel'
import { membershipsOf } from '@kith/read-model/queries'
import type { Outcome } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import { actOnWorkspace, byViewer } from './act-on-workspace.ts'

/** Ends what somebody has open in the viewer's workspace: their rights are gone, and nothing there is theirs any more. */
export const endSessionsIn = ({ services, viewer }: MemberContext, userId: UserId): Promise<void> =>
  services.auth.sessions.endAllIn(userId, viewer.workspaceId)

/**
 * The viewer goes. This session works on in another of their workspaces, if there is one; all others that worked here
 * end. What they keep of their own stays theirs, behind the door.
 */
export const leave = async (context: MemberContext, commandId: string): Promise<Outcome> => {
  const { services, viewer, session } = context
  const outcome = await actOnWorkspace(context, commandId, byViewer(context, 'RemoveMember', { userId: viewer.userId }))
  if (!outcome.ok) return outcome
  const elsewhere = (await membershipsOf(services.system, viewer.userId)).find(
    ({ workspaceId }) => workspaceId !== viewer.workspaceId,
  )
  if (elsewhere && session) await services.auth.sessions.enter(session, elsewhere.workspaceId)
  await endSessionsIn(context, viewer.userId)
  return outcome
}
