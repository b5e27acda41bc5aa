import { accept, isSame, nothing, reject } from '@kith/kernel'
import type { CohortId, UserId } from '@kith/kernel'
import { acceptAll } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import { otherAdmins, runs } from './state.ts'
import type { Workspace } from './state.ts'

const sameRoles = (left: readonly string[], right: readonly string[]): boolean =>
  isSame(left.toSorted(), right.toSorted())

export const addMember = ({ workspaceId, userId, roles }: Data<'AddMember'>, { members }: Workspace): Outcome => {
  const held = members.get(userId)
  if (held === undefined) return accept({ type: 'workspace.member-joined', data: { workspaceId, userId, roles } })
  return sameRoles(held, roles) ? nothing() : reject('ALREADY_A_MEMBER')
}

/** Somebody must run the workspace: the last admin keeps that role. */
export const changeRoles = ({ workspaceId, userId, roles }: Data<'ChangeRoles'>, workspace: Workspace): Outcome => {
  const held = workspace.members.get(userId)
  if (held === undefined) return reject('NOT_FOUND')
  if (sameRoles(held, roles)) return nothing()
  if (!roles.includes('admin') && otherAdmins(workspace, userId) === 0) return reject('LAST_ADMIN')
  return accept({ type: 'workspace.roles-changed', data: { workspaceId, userId, roles } })
}

const cohortsOf = ({ cohorts }: Workspace, userId: UserId): readonly CohortId[] =>
  [...cohorts].flatMap(([cohortId, { members }]) => (members.has(userId) ? [cohortId] : []))

/** By an admin, or by the member who leaves. Their places in cohorts go first, so that each is a fact of its own. */
export const removeMember = ({ workspaceId, userId, by }: Data<'RemoveMember'>, workspace: Workspace): Outcome => {
  if (by !== userId && !runs(by, workspace)) return reject('NOT_FOUND')
  if (!workspace.members.has(userId)) return by === userId ? reject('NOT_FOUND') : nothing()
  if (workspace.members.get(userId)?.includes('admin') && otherAdmins(workspace, userId) === 0)
    return reject('LAST_ADMIN')
  return acceptAll([
    ...cohortsOf(workspace, userId).map((cohortId) => ({
      type: 'workspace.taken-out-of-cohort' as const,
      data: { workspaceId, cohortId, userId },
    })),
    { type: 'workspace.member-removed', data: { workspaceId, userId } },
  ])
}
