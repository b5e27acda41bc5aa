import type { FastifyInstance } from 'fastify'
import { sendProblem } from '../server/problem.ts'
import { problemOfInput } from '../server/input.ts'
import { createFirstAccount, firstAccountInput } from './first-account.ts'
import type { AuthHouse } from './house.ts'

/** The very first page of an instance: makes its first account and signs it in. */
export const addFirstAccountRoute = (app: FastifyInstance, house: AuthHouse): void => {
  app.post('/api/first-account', { config: { rateLimit: { max: 30, timeWindow: 60_000 } } }, async (request, reply) => {
    const input = firstAccountInput.safeParse(request.body ?? {})
    if (!input.success) return sendProblem(reply, 422, problemOfInput(input.error))
    const outcome = await createFirstAccount(house, input.data)
    if (outcome.kind === 'refused') {
      const { code, message, field } = outcome
      return sendProblem(reply, code === 'ALREADY_SET_UP' ? 409 : 422, { code, message, field })
    }
    const { userId, position } = outcome
    if (position !== undefined) await house.waiter.wait(['member'], position, 2_000)
    const { workspaceId } = await house.sessions.start({ userId, factors: ['password'], request, reply })
    // An instance whose mails go nowhere has nobody to ask.
    if (house.sendsMail) await house.mails.verifyEmail({ userId, workspaceId, address: input.data.email.trim() })
    return reply.code(201).header('cache-control', 'no-store').send({ userId })
  })
}
