import { inTransaction } from '@kith/postgres'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AskingHouse } from '../../account/ask.ts'
import { requireConfirmed, requireSignedIn } from '../../account/ask.ts'
import { few } from '../../account/few.ts'
import { sendProblem } from '../../server/problem.ts'
import { tellOwner } from '../totp/notice.ts'
import { challengeMinutes, challengeOf } from './accept.ts'
import { checkRegistration, registrationOptions } from './ceremonies.ts'
import { partyOf } from './challenges.ts'
import { passkeyName, refusedName } from './name.ts'
import { addPasskey, knownKeysOf, mostPasskeys } from './passkeys.ts'
import { passkeysElsewhere } from './relying-party.ts'
import { registrationResponse } from './responses.ts'

/** Of tickets that wait for a browser to make a passkey. */
const newPasskey = 'passkey-new'

const addInput = z.object({ ticket: z.string().max(200), response: registrationResponse, name: passkeyName })

const notAdded = {
  code: 'PASSKEY_NOT_ADDED',
  message: 'This passkey could not be added: it took too long, or your account has it already. Please try again.',
} as const

const enough = {
  code: 'TOO_MANY_PASSKEYS',
  message: `An account can have ${mostPasskeys} passkeys. Please remove one that you do not use any more.`,
} as const

/** /api/account/passkeys: a new one, asked for and taken. */
export const addPasskeyRegistrationRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  const { system, clock, tickets, sessions, credentials, publicUrl } = house

  app.post('/api/account/passkeys/options', few, async (request, reply) => {
    const asker = await requireConfirmed(house, request, reply)
    if (!asker) return reply
    const { session } = asker
    const party = partyOf(house, request)
    if (!party) return sendProblem(reply, 422, passkeysElsewhere(publicUrl))
    const { userId } = session
    const existing = await knownKeysOf(system, userId)
    if (existing.length >= mostPasskeys) return sendProblem(reply, 422, enough)
    const account = await credentials.ofUser(userId)
    const options = await registrationOptions(party, { userId, email: account?.email ?? '' }, existing)
    const data = { challenge: options.challenge, party }
    const ticket = await tickets.make({ purpose: newPasskey, userId, data, minutes: challengeMinutes })
    return reply.header('cache-control', 'no-store').send({ ticket, options })
  })

  app.post('/api/account/passkeys', few, async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const { session } = asker
    const asked = addInput.safeParse(request.body)
    if (!asked.success) {
      const isName = asked.error.issues.some(({ path }) => path[0] === 'name')
      return sendProblem(reply, 422, isName ? refusedName(asked.error) : notAdded)
    }
    const { userId } = session
    const ticket = await tickets.take(newPasskey, asked.data.ticket)
    if (!ticket || ticket.userId !== userId) return sendProblem(reply, 422, notAdded)
    const credential = await checkRegistration(challengeOf(ticket), asked.data.response)
    if (!credential) return sendProblem(reply, 422, notAdded)
    const id = await inTransaction(system, async (client) => {
      const added = await addPasskey(client, { userId, name: asked.data.name, now: clock.now(), credential })
      if (added) await tellOwner(client, userId, 'passkey-added')
      return added
    })
    if (!id) return sendProblem(reply, 422, notAdded)
    await sessions.rotate(session, reply, ['passkey'])
    return reply.code(201).send({ id, name: asked.data.name })
  })
}
