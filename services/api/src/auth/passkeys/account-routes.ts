import { isUuid } from '@kith/kernel'
import { inTransaction } from '@kith/postgres'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AskingHouse } from '../../account/ask.ts'
import { requireConfirmed, requireSignedIn } from '../../account/ask.ts'
import { few } from '../../account/few.ts'
import { sendProblem } from '../../server/problem.ts'
import { confirmingPasskey } from '../totp/create-second-factors.ts'
import { tellOwner } from '../totp/notice.ts'
import { challengeBrowser, partyOf } from './challenges.ts'
import { passkeyName, refusedName } from './name.ts'
import { passkeysOf, removePasskey, renamePasskey } from './passkeys.ts'
import { passkeysElsewhere } from './relying-party.ts'
import { countWaysIn, lastWayIn } from './ways-in.ts'

const renameInput = z.object({ name: passkeyName })

/** /api/account/passkeys/:id: named and removed by its owner; and one used to confirm a dangerous act. */
export const addPasskeyAccountRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  const { system, sessions, publicUrl } = house

  app.patch<{ Params: { id: string } }>('/api/account/passkeys/:id', few, async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const { session } = asker
    const asked = renameInput.safeParse(request.body)
    if (!asked.success) return sendProblem(reply, 422, refusedName(asked.error))
    const { id } = request.params
    const renamed = isUuid(id) && (await renamePasskey(system, { userId: session.userId, id, name: asked.data.name }))
    return renamed ? reply.send({ id, name: asked.data.name }) : sendProblem(reply, 404)
  })

  app.delete<{ Params: { id: string } }>('/api/account/passkeys/:id', few, async (request, reply) => {
    const asker = await requireConfirmed(house, request, reply)
    if (!asker) return reply
    const { session } = asker
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
    await sessions.rotate(session, reply)
    return reply.send({ removed: true })
  })

  app.post('/api/account/confirm/passkey-options', few, async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const { session } = asker
    const party = partyOf(house, request)
    if (!party) return sendProblem(reply, 422, passkeysElsewhere(publicUrl))
    const { userId } = session
    const challenge = await challengeBrowser(house, { purpose: confirmingPasskey, party, userId })
    return reply.header('cache-control', 'no-store').send(challenge)
  })
}
