import { workspaceDecider } from '@kith/domain'
import type { CommandId, UserId, WorkspaceId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import type { InvitationInWorkspace } from '@kith/read-model/queries'
import { createAccount } from '../accounts.ts'
import type { AuthHouse } from '../auth/house.ts'
import { refusePassword } from '../auth/passwords/rules.ts'
import type { Problem } from '../server/problem.ts'
import { useUp } from './links.ts'
import { invitationNotValid, openInvitation } from './open-invitation.ts'
import { isFor } from './policy.ts'

export interface Acceptance {
  readonly token: string
  /** For an address without an account. */
  readonly name: string | undefined
  readonly password: string | undefined
  readonly timeZone: string
  readonly locale: string
  /** Whoever is signed in while they accept. */
  readonly signedInAs: UserId | undefined
}

export type Accepted =
  | { readonly kind: 'joined'; readonly userId: UserId; readonly workspaceId: WorkspaceId; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly status: 403 | 422; readonly problem: Problem }

type Refused = Extract<Accepted, { readonly kind: 'refused' }>

const notValid: Refused = { kind: 'refused', status: 422, problem: invitationNotValid }

const signInFirst: Refused = {
  kind: 'refused',
  status: 403,
  problem: {
    code: 'SIGN_IN_FIRST',
    message: 'This address has an account already. Sign in to it first, then accept the invitation.',
  },
}

const problemWith = (message: string, code: string, field: string): Refused => ({
  kind: 'refused',
  status: 422,
  problem: { code, message, field },
})

type Joined = { readonly kind: 'in'; readonly userId: UserId; readonly position: bigint | undefined } | Refused

interface Case {
  readonly house: AuthHouse
  readonly invitation: InvitationInWorkspace
  readonly acceptance: Acceptance
}

/** An account that stands joins, and nothing else about it is touched. */
const joinAs = async ({ house, invitation }: Case, userId: UserId): Promise<Joined> => {
  const { id: invitationId, workspaceId, email } = invitation
  const now = house.clock.now()
  const commandId = deterministicId('accept-invitation', invitationId, userId) as CommandId
  const outcome = await house.commands.handle(
    workspaceDecider,
    workspaceId,
    { type: 'AcceptInvitation', data: { workspaceId, invitationId, userId, email, now, by: 'system' } },
    { workspaceId, actor: 'system', commandId, now },
  )
  if (outcome.kind === 'conflict') throw new Error('The workspace was changed by many at once; nobody joined')
  return outcome.kind === 'rejected' ? notValid : { kind: 'in', userId, position: outcome.position }
}

/** Somebody whose address nobody has: their account is made with the membership. */
const joinAnew = async ({ house, invitation, acceptance }: Case, password: string): Promise<Joined> => {
  const { id: invitationId, workspaceId, email } = invitation
  const { name = '', timeZone, locale } = acceptance
  const made = await createAccount(
    { pool: house.system, handler: house.commands, now: house.clock.now() },
    {
      email,
      password,
      name,
      timeZone,
      locale,
      // A link that came by mail proves the address; one that was handed over proves nothing.
      emailVerified: house.sendsMail,
      workspace: { kind: 'accept', id: workspaceId, invitationId },
    },
  )
  if (made.kind === 'exists') return signInFirst
  if (made.kind === 'created') return { kind: 'in', userId: made.userId, position: made.position }
  const { rejection, message } = made
  return rejection.code === 'INVITATION_NOT_VALID'
    ? notValid
    : problemWith(message, rejection.code, rejection.field ?? '')
}

const refuseNew = ({ invitation, acceptance }: Case): Refused | undefined => {
  const { name = '', password = '' } = acceptance
  if (name.trim() === '') return problemWith('Please enter your name.', 'NAME_MISSING', 'name')
  const refusal = refusePassword(password, { email: invitation.email, name, workspace: invitation.workspaceName })
  return refusal === undefined ? undefined : problemWith(refusal, 'PASSWORD_REFUSED', 'password')
}

/** Nothing is used up by a try that leads nowhere: the link is given back. */
const withLink = async ({ house, invitation, acceptance }: Case, join: () => Promise<Joined>): Promise<Joined> => {
  const used = await useUp(house, { token: acceptance.token, invitationId: invitation.id })
  if (!used) return notValid
  try {
    const joined = await join()
    if (joined.kind === 'refused') await used.giveBack()
    return joined
  } catch (error) {
    await used.giveBack()
    throw error
  }
}

const patienceMs = 2_000

/**
 * Accepts an invitation: once, for the address that it was sent to. An address with an account joins only while its
 * owner is signed in to it; whoever holds the link alone can neither sign in nor change anything there.
 */
export const acceptInvitation = async (house: AuthHouse, acceptance: Acceptance): Promise<Accepted> => {
  const invitation = await openInvitation(house, acceptance.token)
  if (!invitation) return notValid
  const given: Case = { house, invitation, acceptance }
  const account = await house.credentials.ofEmail(invitation.email)
  if (account && (account.userId !== acceptance.signedInAs || !isFor(invitation, account.email))) return signInFirst
  const refusal = account ? undefined : refuseNew(given)
  if (refusal) return refusal

  const joined = await withLink(given, () =>
    account ? joinAs(given, account.userId) : joinAnew(given, acceptance.password ?? ''),
  )
  if (joined.kind === 'refused') return joined
  if (joined.position !== undefined) await house.waiter.wait(['member'], joined.position, patienceMs)
  return { kind: 'joined', userId: joined.userId, workspaceId: invitation.workspaceId, isNew: account === undefined }
}
