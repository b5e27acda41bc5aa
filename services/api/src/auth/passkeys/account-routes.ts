import { isUuid } from '@kith/kernel'
import { inTransaction } from '@kith/postgres'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { problemOf, sendProblem } from '../../server/problem.ts'
import { confirmed, factorLimit, signedIn } from '../totp/asking.ts'
import type { FactorRoutesHouse } from '../totp/asking.ts'
import { confirmingPasskey } from '../totp/create-second-factors.ts'
import { tellOwner } from '../totp/notice.ts'
import { challengeMinutes, challengeOf } from './accept.ts'
import { checkRegistration, registrationOptions } from './ceremonies.ts'
import { challengeBrowser, partyOf } from './challenges.ts'
import { addPasskey, knownKeysOf, mostPasskeys, passkeysOf, removePasskey, renamePasskey } from './passkeys.ts'
import { passkeysElsewhere } from './relying-party.ts'
import { registrationResponse } from './responses.ts'
import { countWaysIn, lastWayIn } from './ways-in.ts'

/** Of tickets that wait for a browser to make a passkey. */
const newPasskey = 'passkey-new'

const longestName = 60
const name = z
  .string({ error: 'Please give the passkey a name.' })
  .transform((text) => text.replaceAll(/\p{C}/gu, '').trim())
  .refine((text) => text !== '', 'Please give the passkey a name.')
  .refine((text) => text.length <= longestName, `Please use at most ${longestName} characters for the name.`)

const renameInput = z.object({ name })
const addInput = z.object({ ticket: z.string().max(200), response: registrationResponse, name })

const refusedName = (error: z.ZodError) => ({
  code: 'INPUT_INVALID',
  message: error.issues[0]?.message ?? 'Please give the passkey a name.',
  field: 'name',
})

const notAdded = {
  code: 'PASSKEY_NOT_ADDED',
  message: 'This passkey could not be added: it took too long, or your account has it already. Please try again.',
} as const

const enough = {
  code: 'TOO_MANY_PASSKEYS',
  message: `An account can have ${mostPasskeys} passkeys. Please remove one that you do not use any more.`,
} as const

/** /api/account/passkeys: made, named and removed by their owner; and one used to confirm a dangerous act. */
export const addPasskeyAccountRoutes = (app: FastifyInstance, house: FactorRoutesHouse): void => {
  const { system, clock, tickets, sessions, publicUrl } = house

  app.post('/api/account/passkeys/options', factorLimit, async (request, reply) => {
    const session = await confirmed(house, request, reply)
    if (!session) return reply
    const party = partyOf(house, request)
    if (!party) return sendProblem(reply, 422, passkeysElsewhere(publicUrl))
    const { userId } = session
    const existing = await knownKeysOf(system, userId)
    if (existing.length >= mostPasskeys) return sendProblem(reply, 422, enough)
    const { rows } = await system.query<{ email: string }>('select email from auth.account where user_id = $1', [
      userId,
    ])
    const options = await registrationOptions(party, { userId, email: rows[0]?.email ?? '' }, existing)
    const data = { challenge: options.challenge, party }
    const ticket = await tickets.make({ purpose: newPasskey, userId, data, minutes: challengeMinutes })
    return reply.header('cache-control', 'no-store').send({ ticket, options })
  })

  app.post('/api/account/passkeys', factorLimit, async (request, reply) => {
    const session = await signedIn(house, request, reply)
    if (!session) return reply
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

  app.patch<{ Params: { id: string } }>('/api/account/passkeys/:id', factorLimit, async (request, reply) => {
    const session = await signedIn(house, request, reply)
    if (!session) return reply
    const asked = renameInput.safeParse(request.body)
    if (!asked.success) return sendProblem(reply, 422, refusedName(asked.error))
    const { id } = request.params
    const renamed = isUuid(id) && (await renamePasskey(system, { userId: session.userId, id, name: asked.data.name }))
    return renamed ? reply.send({ id, name: asked.data.name }) : sendProblem(reply, 404, problemOf(404))
  })

  app.delete<{ Params: { id: string } }>('/api/account/passkeys/:id', factorLimit, async (request, reply) => {
    const session = await confirmed(house, request, reply)
    if (!session) return reply
    const { id } = request.params
    const { userId } = session
    if (!isUuid(id)) return sendProblem(reply, 404)
    const outcome = await inTransaction(system, async (client) => {
      const ways = await countWaysIn(client, userId, house.provider?.issuer)
      if (!(await passkeysOf(client, userId)).some((passkey) => passkey.id === id)) return 'none'
      if (ways <= 1) return 'last'
      await removePasskey(client, userId, id)
      await tellOwner(client, userId, 'passkey-removed')
      return 'removed'
    })
    if (outcome === 'none') return sendProblem(reply, 404)
    if (outcome === 'last') return sendProblem(reply, 409, lastWayIn)
    await sessions.rotate(session, reply, [])
    return reply.send({ removed: true })
  })

  app.post('/api/account/confirm/passkey-options', factorLimit, async (request, reply) => {
    const session = await signedIn(house, request, reply)
    if (!session) return reply
    const party = partyOf(house, request)
    if (!party) return sendProblem(reply, 422, passkeysElsewhere(publicUrl))
    const { userId } = session
    const challenge = await challengeBrowser(house, { purpose: confirmingPasskey, party, userId })
    return reply.header('cache-control', 'no-store').send(challenge)
  })
}
