import { calendarKinds } from '@kith/interchange'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AskingHouse } from '../account/ask.ts'
import { requireConfirmed, requireSignedIn } from '../account/ask.ts'
import { few } from '../account/few.ts'
import { problemOfInput } from '../server/input.ts'
import { sendProblem } from '../server/problem.ts'
import type { FeedOwner } from './feeds.ts'

const kinds = 'Please choose at least one kind.'

const choice = z.object({
  kinds: z
    .array(z.enum(calendarKinds), { error: kinds })
    .min(1, kinds)
    .max(20)
    .transform((chosen) => calendarKinds.filter((kind) => chosen.includes(kind))),
  withDetails: z.boolean({ error: 'Please choose whether your own words come along.' }),
})

/** One's own calendar feed in the workspace one is in: what it tells, and its secret address. */
export const addCalendarRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  const { calendarFeeds, publicUrl } = house
  const ownerOf = async (
    request: FastifyRequest,
    reply: FastifyReply,
    require: typeof requireSignedIn = requireSignedIn,
  ): Promise<FeedOwner | undefined> => {
    const asker = await require(house, request, reply)
    if (!asker) return undefined
    if (!asker.viewer) sendProblem(reply, 404)
    return asker.viewer
  }

  app.get('/api/calendar', async (request, reply) => {
    const owner = await ownerOf(request, reply)
    return owner ? reply.send(await calendarFeeds.of(owner)) : reply
  })

  app.patch('/api/calendar', async (request, reply) => {
    const owner = await ownerOf(request, reply)
    if (!owner) return reply
    const asked = choice.safeParse(request.body)
    if (!asked.success) return sendProblem(reply, 422, problemOfInput(asked.error))
    await calendarFeeds.choose(owner, asked.data)
    return reply.send(await calendarFeeds.of(owner))
  })

  // Whoever has the address reads without signing in, so who makes one says again who they are.
  app.post('/api/calendar/address', few, async (request, reply) => {
    const owner = await ownerOf(request, reply, requireConfirmed)
    if (!owner) return reply
    const secret = await calendarFeeds.makeAddress(owner)
    return reply.code(201).send({ address: `${publicUrl}/calendar/${secret}.ics` })
  })

  app.delete('/api/calendar/address', async (request, reply) => {
    const owner = await ownerOf(request, reply)
    return owner ? reply.send({ revoked: await calendarFeeds.revokeAddress(owner) }) : reply
  })
}
