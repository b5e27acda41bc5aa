import type { FastifyInstance } from 'fastify'
import type { CommandHandler } from '@kith/command-handling'
import type { Clock } from '@kith/kernel'
import type { Pool, PositionWaiter } from '@kith/postgres'
import { sendProblem } from '../server/problem.ts'
import type { Auth } from './auth.ts'
import { createFirstAccount, firstAccountInput } from './first-account.ts'
import { passOn, takeCookies } from './routes.ts'

interface FirstAccountHouse {
  readonly system: Pool
  readonly commands: CommandHandler
  readonly clock: Clock
  readonly waiter: PositionWaiter
  readonly auth: Auth
  readonly publicUrl: string
}

/** The very first page of an instance: makes its first account and signs it in. */
export const addFirstAccountRoute = (app: FastifyInstance, house: FirstAccountHouse): void => {
  app.post('/api/first-account', { config: { rateLimit: { max: 30, timeWindow: 60_000 } } }, async (request, reply) => {
    const input = firstAccountInput.safeParse(request.body ?? {})
    if (!input.success) {
      const [issue] = input.error.issues
      const field = issue?.path[0]
      return sendProblem(reply, 422, {
        code: 'INPUT_INVALID',
        message: issue?.message ?? 'Something about this is not as it should be.',
        field: typeof field === 'string' ? field : null,
      })
    }
    const outcome = await createFirstAccount(house, input.data)
    if (outcome.kind === 'refused') {
      const { code, message, field } = outcome
      return sendProblem(reply, code === 'ALREADY_SET_UP' ? 409 : 422, { code, message, field })
    }
    if (outcome.position !== undefined) await house.waiter.wait(['member'], outcome.position, 2_000)
    const { email, password } = input.data
    const response = await passOn(house.auth, house.publicUrl, request, {
      path: '/sign-in/email',
      body: { email: email.trim(), password },
    })
    takeCookies(reply, response)
    return reply.code(201).header('cache-control', 'no-store').send({ userId: outcome.userId })
  })
}
