import type { Clock, UserId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { z } from 'zod'
import type { Ticket } from '../tickets.ts'
import { checkAuthentication, userHandleOf } from './ceremonies.ts'
import { findPasskey, notePasskeyUse } from './passkeys.ts'
import type { RelyingParty } from './relying-party.ts'
import { authenticationResponse } from './responses.ts'

/** What a ticket for a passkey remembers: what was asked, and for which pages. */
export interface Challenge {
  readonly challenge: string
  readonly party: RelyingParty
}

/** How long a browser may take to answer. */
export const challengeMinutes = 5

const challengeData = z.object({
  challenge: z.string(),
  party: z.object({ id: z.string(), origins: z.array(z.string()) }),
})

/** The challenge in a ticket that we made. */
export const challengeOf = ({ data }: Ticket): Challenge => challengeData.parse(data)

/**
 * Whose passkey answered the challenge of a ticket, which the caller has used up. Undefined when the answer is strange,
 * the key unknown or another's, the signature wrong, or the key's counter did not move on. A ticket that names nobody
 * takes anybody's key, if the key itself says whose it is (Web Authentication, 7.2, step 6).
 */
export const acceptPasskey = async (
  { system, clock }: { readonly system: Pool; readonly clock: Clock },
  ticket: Ticket,
  response: unknown,
): Promise<UserId | undefined> => {
  const parsed = authenticationResponse.safeParse(response)
  if (!parsed.success) return undefined
  const answer = parsed.data
  const passkey = await findPasskey(system, answer.id)
  if (!passkey) return undefined
  const { userHandle } = answer.response
  if (ticket.userId === null ? !userHandle : ticket.userId !== passkey.userId) return undefined
  if (userHandle && userHandle !== userHandleOf(passkey.userId)) return undefined
  const counter = await checkAuthentication(challengeOf(ticket), answer, passkey)
  if (counter === undefined) return undefined
  return (await notePasskeyUse(system, { id: passkey.id, counter, now: clock.now() })) ? passkey.userId : undefined
}
