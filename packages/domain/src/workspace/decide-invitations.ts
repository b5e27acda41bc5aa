import { accept, isSame, nothing, reject } from '@kith/kernel'
import type { Role, WorkspaceEvent } from './events.ts'
import { acceptAll } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import type { Invitation, Workspace } from './state.ts'

/** An invitation lives seven days at most (checks.md, 3.2). */
export const invitationDays = 7
const longestMs = invitationDays * 24 * 3_600_000

const isOpen = (invitation: Invitation, now: string): boolean =>
  invitation.status === 'open' && Date.parse(invitation.expiresAt) > Date.parse(now)

export const issueInvitation = (data: Data<'IssueInvitation'>, workspace: Workspace): Outcome => {
  const { workspaceId, invitationId, email, roles, cohortIds, now, expiresAt } = data
  const known = workspace.invitations.get(invitationId)
  if (known !== undefined) return known.email === email ? nothing() : reject('ALREADY_EXISTS')
  if (Date.parse(expiresAt) - Date.parse(now) > longestMs) return reject('INPUT_INVALID', { field: 'expiresAt' })
  for (const cohortId of cohortIds) {
    const cohort = workspace.cohorts.get(cohortId)
    if (cohort === undefined) return reject('NOT_FOUND', { field: 'cohortIds' })
    if (cohort.closed) return reject('COHORT_CLOSED', { field: 'cohortIds' })
  }
  const isInvited = [...workspace.invitations.values()].some(
    (invitation) => invitation.email === email && isOpen(invitation, now),
  )
  if (isInvited) return reject('ALREADY_INVITED', { field: 'email' })
  return accept({
    type: 'workspace.invitation-issued',
    data: { workspaceId, invitationId, email, roles, cohortIds, expiresAt },
  })
}

/** Also after its end: sending it again is how an admin gives somebody a second week. */
export const resendInvitation = (
  { workspaceId, invitationId, expiresAt }: Data<'ResendInvitation'>,
  { invitations }: Workspace,
): Outcome => {
  const invitation = invitations.get(invitationId)
  if (invitation === undefined) return reject('NOT_FOUND')
  if (invitation.status !== 'open') return reject('INVITATION_NOT_VALID')
  if (invitation.expiresAt === expiresAt) return nothing()
  return accept({ type: 'workspace.invitation-resent', data: { workspaceId, invitationId, expiresAt } })
}

export const revokeInvitation = (
  { workspaceId, invitationId }: Data<'RevokeInvitation'>,
  { invitations }: Workspace,
): Outcome => {
  const invitation = invitations.get(invitationId)
  if (invitation === undefined) return reject('NOT_FOUND')
  if (invitation.status === 'revoked') return nothing()
  if (invitation.status === 'accepted') return reject('INVITATION_NOT_VALID')
  return accept({ type: 'workspace.invitation-revoked', data: { workspaceId, invitationId } })
}

const inEither = (held: readonly Role[], more: readonly Role[]): Role[] => [...new Set([...held, ...more])]

const joining = ({ workspaceId, userId }: Data<'AcceptInvitation'>, workspace: Workspace, invitation: Invitation) => {
  const held = workspace.members.get(userId)
  const roles = inEither(held ?? [], invitation.roles)
  const joins: readonly WorkspaceEvent[] =
    held === undefined
      ? [{ type: 'workspace.member-joined', data: { workspaceId, userId, roles } }]
      : isSame(roles, held)
        ? []
        : [{ type: 'workspace.roles-changed', data: { workspaceId, userId, roles } }]
  const places = invitation.cohortIds.flatMap((cohortId): WorkspaceEvent[] => {
    const cohort = workspace.cohorts.get(cohortId)
    return cohort === undefined || cohort.closed || cohort.members.has(userId)
      ? []
      : [{ type: 'workspace.put-into-cohort', data: { workspaceId, cohortId, userId } }]
  })
  return [...joins, ...places]
}

/**
 * Joins with the roles and cohorts of the invitation. Used, revoked, run out or another's address: all told alike, so
 * that whoever tries links learns nothing.
 */
export const acceptInvitation = (data: Data<'AcceptInvitation'>, workspace: Workspace): Outcome => {
  const { workspaceId, invitationId, userId, email, now } = data
  const invitation = workspace.invitations.get(invitationId)
  if (invitation === undefined || !isOpen(invitation, now) || invitation.email !== email)
    return reject('INVITATION_NOT_VALID')
  return acceptAll([
    { type: 'workspace.invitation-accepted', data: { workspaceId, invitationId, userId } },
    ...joining(data, workspace, invitation),
  ])
}
