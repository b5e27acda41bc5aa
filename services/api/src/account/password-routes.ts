import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendTooMany } from '../auth/limits/answer.ts'
import { problemOfInput } from '../server/input.ts'
import { sendProblem } from '../server/problem.ts'
import type { AskingHouse } from './ask.ts'
import { requireConfirmed, requireSignedIn } from './ask.ts'
import { few } from './few.ts'
import { passwordProblem, setPassword } from './set-password.ts'

const input = z.object({
  current: z.string().max(1_000).optional(),
  next: z.string({ error: 'Please choose a password.' }).max(1_000, 'Please choose a shorter password.'),
})

const wrongPassword = { code: 'WRONG_PASSWORD', message: 'This is not your password.', field: 'current' }

/** POST /api/account/password: a new password. The one before, or a fresh confirmation, has to be shown. */
export const addPasswordRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  app.post('/api/account/password', few, async (request, reply) => {
    const asked = input.safeParse(request.body)
    const current = asked.success ? asked.data.current : undefined
    const require = current === undefined ? requireConfirmed : requireSignedIn
    const asker = await require(house, request, reply)
    if (!asker) return reply
    if (!asked.success) return sendProblem(reply, 422, problemOfInput(asked.error))
    const { session } = asker
    const { userId } = session
    if (current !== undefined) {
      const seconds = house.limits.confirm(userId)
      if (seconds > 0) return sendTooMany(reply, seconds)
      if (!(await house.credentials.checkOf(userId, current))) return sendProblem(reply, 401, wrongPassword)
      house.limits.confirmed(userId)
    }
    const password = asked.data.next
    const problem = await passwordProblem(house, { userId, password, field: 'next' })
    if (problem) return sendProblem(reply, 422, problem)
    await setPassword(house, { userId, password, except: session.id })
    await house.sessions.rotate(session, reply, current === undefined ? undefined : ['password'])
    return reply.send({ changed: true })
  })
}
