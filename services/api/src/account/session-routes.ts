import { isUuid } from '@kith/kernel'
import type { FastifyInstance } from 'fastify'
import { sendProblem } from '../server/problem.ts'
import type { AskingHouse } from './ask.ts'
import { requireSignedIn } from './ask.ts'

/** Where one is signed in, and how to end that. */
export const addSessionRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  const { sessions } = house

  app.get('/api/account/sessions', async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const { id: current, userId } = asker.session
    const lines = await sessions.list(userId)
    return reply.send({ sessions: lines.map((line) => ({ ...line, current: line.id === current })) })
  })

  app.delete<{ Params: { id: string } }>('/api/account/sessions/:id', async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const { id } = request.params
    const isEnded = isUuid(id) && (await sessions.end(asker.session.userId, id))
    return isEnded ? reply.send({ ended: true }) : sendProblem(reply, 404)
  })

  app.delete('/api/account/sessions', async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    await sessions.endAllOf(asker.session.userId, asker.session.id)
    return reply.send({ ended: true })
  })
}
