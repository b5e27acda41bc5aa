import type { WorkspaceId } from '@kith/kernel'
import { membershipOf } from '@kith/read-model/queries'
import type { Membership } from '@kith/read-model/queries'
import type { MemberContext } from '../graphql/context.ts'

/** The viewer's membership of the workspace that they are in, as it stands now. */
export const currentMembership = ({ db, viewer }: MemberContext): Promise<Membership | undefined> =>
  membershipOf(db, viewer.userId, viewer.workspaceId)

/** The workspace that the viewer is in, as it is called now. */
export const workspaceOf = async (
  member: MemberContext,
): Promise<{ readonly id: WorkspaceId; readonly name: string } | null> => {
  const membership = await currentMembership(member)
  return membership ? { id: membership.workspaceId, name: membership.workspaceName } : null
}
