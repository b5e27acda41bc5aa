import type { WorkspaceId } from '@kith/kernel'
import { membershipOf } from '@kith/read-model/queries'
import type { AuthHouse } from '../auth/house.ts'
import type { Session } from '../auth/sessions/session.ts'

/** Lets a session work in another workspace from now on. False when its owner does not belong there. */
export const switchWorkspace = async (
  { system, sessions }: Pick<AuthHouse, 'system' | 'sessions'>,
  session: Session,
  workspaceId: WorkspaceId,
): Promise<boolean> => {
  const membership = await membershipOf(system, session.userId, workspaceId)
  if (!membership || membership.erased) return false
  await sessions.enter(session, workspaceId)
  return true
}
