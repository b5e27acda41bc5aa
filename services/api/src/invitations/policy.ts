import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

interface AnInvitation {
  /** Lower case. */
  readonly email: string
  readonly status: 'open' | 'accepted' | 'revoked' | 'expired'
  /** Instant. */
  readonly expiresAt: string
}

/** An invitation is good once, for seven days at most, until somebody takes it back. */
export const isGood = ({ status, expiresAt }: AnInvitation, now: string): boolean =>
  status === 'open' && Date.parse(expiresAt) > Date.parse(now)

/** It is good for the address that it was sent to and for no other. */
export const isFor = ({ email }: AnInvitation, address: string): boolean => email === address.trim().toLowerCase()

const outcome = allow('shape', 'ok', 'refusal', 'isStale')

export const invitationsPolicy: AreaPolicy = {
  Query: allow('admin', 'invitations'),
  Mutation: allow('admin', 'inviteMembers', 'resendInvitation', 'revokeInvitation'),
  Invitation: allow('admin', 'id', 'email', 'roles', 'cohorts', 'status', 'invitedBy', 'issuedAt', 'expiresAt', 'link'),
  InviteRow: allow('admin', 'line', 'email', 'outcome', 'message'),
  InvitePayload: { ...outcome, ...allow('admin', 'rows') },
  InvitationPayload: { ...outcome, ...allow('admin', 'invitation') },
  InviteInput: allow('given', 'commandId', 'text', 'roles', 'cohortIds', 'dryRun'),
  InvitationInput: allow('given', 'commandId', 'invitationId'),
}
