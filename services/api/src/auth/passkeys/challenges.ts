import type { UserId } from '@kith/kernel'
import type { FastifyRequest } from 'fastify'
import type { FactorHouse } from '../totp/create-second-factors.ts'
import { challengeMinutes } from './accept.ts'
import { authenticationOptions } from './ceremonies.ts'
import { knownKeysOf } from './passkeys.ts'
import { relyingPartyFor } from './relying-party.ts'
import type { RelyingParty } from './relying-party.ts'

/** For which pages a request may use passkeys; undefined when for none. */
export const partyOf = ({ publicUrl }: Pick<FactorHouse, 'publicUrl'>, { headers }: FastifyRequest) =>
  relyingPartyFor(publicUrl, { origin: headers.origin, host: headers.host })

/**
 * Asks a browser for a passkey: of `userId`, or of whoever it knows. The challenge waits in a ticket; `data` is what
 * else the ticket is to remember.
 */
export const challengeBrowser = async (
  house: FactorHouse,
  asked: {
    readonly purpose: string
    readonly party: RelyingParty
    readonly userId: UserId | null
    readonly data?: Readonly<Record<string, unknown>>
  },
) => {
  const { purpose, party, userId, data } = asked
  const options = await authenticationOptions(party, userId === null ? [] : await knownKeysOf(house.system, userId))
  const ticket = await house.tickets.make({
    purpose,
    userId,
    data: { ...data, challenge: options.challenge, party },
    minutes: challengeMinutes,
  })
  return { ticket, options }
}
