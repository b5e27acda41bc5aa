import type { CommandHandler } from '@kith/command-handling'
import type { Clock, Instant, InvitationId, UserId, WorkspaceId } from '@kith/kernel'
import { isTimeZone } from '@kith/kernel'
import type { Pool, PositionWaiter } from '@kith/postgres'
import { inTransaction } from '@kith/postgres'
import { createAccount } from '../../accounts.ts'
import type { Arrival } from './flow.ts'
import { linkIdentity } from './identities.ts'
import type { OidcProblem } from './problems.ts'

/** An open invitation, as far as joining needs it. */
export interface OpenInvitation {
  readonly id: InvitationId
  readonly workspaceId: WorkspaceId
}

export interface JoinHouse {
  readonly system: Pool
  readonly clock: Clock
  readonly commands: CommandHandler
  readonly waiter: PositionWaiter
}

/** How long to wait until the lists know the new member. */
const patienceMs = 2_000

/** Languages are written as `de-AT` or, by some providers, as `de_AT`. */
const localeOf = (text: string | undefined): string => {
  try {
    return Intl.getCanonicalLocales(text?.replaceAll('_', '-') ?? 'en')[0] ?? 'en'
  } catch {
    return 'en'
  }
}

const nameOf = ({ name }: Arrival, email: string): string => {
  const plain = name?.replaceAll(/\p{C}/gu, '').trim()
  return plain ? plain : (email.split('@')[0] ?? email)
}

/**
 * Makes an account for somebody who has an invitation, without a password, and ties it to them. Time zone and language
 * are the provider's word until they choose; the first steps ask.
 */
export const joinByInvitation = async (
  house: JoinHouse,
  joining: { readonly arrival: Arrival; readonly email: string; readonly invitation: OpenInvitation },
): Promise<{ readonly userId: UserId } | { readonly problem: OidcProblem }> => {
  const { system, clock, commands, waiter } = house
  const { arrival, email, invitation } = joining
  const now: Instant = clock.now()
  const made = await createAccount(
    { pool: system, handler: commands, now },
    {
      email,
      name: nameOf(arrival, email),
      timeZone: arrival.timeZone !== undefined && isTimeZone(arrival.timeZone) ? arrival.timeZone : 'UTC',
      locale: localeOf(arrival.locale),
      workspace: { kind: 'accept', id: invitation.workspaceId, invitationId: invitation.id },
    },
  )
  if (made.kind === 'exists') return { problem: 'OIDC_LINK_FIRST' }
  if (made.kind === 'refused')
    return { problem: made.rejection.code === 'INVITATION_NOT_VALID' ? 'OIDC_NOT_INVITED' : 'OIDC_FAILED' }
  const { userId } = made
  // Of two who come at the same moment with one identity, one account gets it.
  const linked = await inTransaction(system, (client) =>
    linkIdentity(client, { userId, identity: arrival.identity, now }),
  )
  if (!linked) return { problem: 'OIDC_TAKEN' }
  if (made.position !== undefined) await waiter.wait(['member'], made.position, patienceMs)
  return { userId }
}
