import { isUuid } from '@kith/kernel'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { mostTokens } from '../auth/access-tokens/access-tokens.ts'
import { hasSecondFactor } from '../auth/sessions/session.ts'
import { problemOfInput } from '../server/input.ts'
import { sendProblem } from '../server/problem.ts'
import type { AskingHouse } from './ask.ts'
import { requireConfirmed, requireSignedIn } from './ask.ts'
import { few } from './few.ts'

const days = 'Please choose between 1 and 365 days.'

const input = z.object({
  name: z
    .string({ error: 'Please say what the token is for.' })
    .trim()
    .min(1, 'Please say what the token is for.')
    .max(100, 'Please shorten the name.'),
  scopes: z
    .array(z.enum(['read', 'write', 'admin']), { error: 'Please choose what the token may do.' })
    .min(1, 'Please choose what the token may do.')
    .max(10)
    .transform((scopes) => [...new Set(scopes)]),
  expiresInDays: z.int({ error: days }).min(1, days).max(365, days),
})

const tooMany = {
  code: 'TOO_MANY_TOKENS',
  message: `You have ${mostTokens} tokens. Please delete one that you do not need.`,
}

/** Tokens for one's own programs, bound to the workspace that they were made in. */
export const addTokenRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  const { accessTokens } = house

  app.get('/api/account/tokens', async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    return reply.send({ tokens: await accessTokens.list(asker.session.userId) })
  })

  app.post('/api/account/tokens', few, async (request, reply) => {
    const asker = await requireConfirmed(house, request, reply)
    if (!asker) return reply
    const asked = input.safeParse(request.body)
    if (!asked.success) return sendProblem(reply, 422, problemOfInput(asked.error))
    const { session, viewer } = asker
    if (!viewer) return sendProblem(reply, 404)
    if ((await accessTokens.list(session.userId)).length >= mostTokens) return sendProblem(reply, 422, tooMany)
    const { name, scopes, expiresInDays } = asked.data
    const made = await accessTokens.make({
      userId: viewer.userId,
      workspaceId: viewer.workspaceId,
      name,
      scopes,
      days: expiresInDays,
      hasSecondFactor: hasSecondFactor(session.factors),
    })
    return reply.code(201).send(made)
  })

  app.delete<{ Params: { id: string } }>('/api/account/tokens/:id', async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const { id } = request.params
    const isRevoked = isUuid(id) && (await accessTokens.revoke(asker.session.userId, id))
    return isRevoked ? reply.send({ deleted: true }) : sendProblem(reply, 404)
  })
}
