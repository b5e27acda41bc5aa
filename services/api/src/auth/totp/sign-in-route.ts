import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { few } from '../../account/few.ts'
import { sendProblem } from '../../server/problem.ts'
import type { AuthHouse } from '../house.ts'
import type { Factor } from '../sessions/session.ts'
import { readCode, secondStep } from './create-second-factors.ts'

const input = z.object({ ticket: z.string().max(200), code: z.string().max(200) })
const data = z.object({ factors: z.array(z.enum(['password', 'passkey', 'oidc', 'totp'])) })

export const startAgain = {
  code: 'START_AGAIN',
  message: 'This took too long, or there were too many wrong codes. Please start again.',
} as const

export const wrongCode = (triesLeft: number) => ({
  code: 'WRONG_CODE',
  message:
    triesLeft === 1
      ? 'This code is not right, or it was used already. You can try once more.'
      : `This code is not right, or it was used already. You can try ${triesLeft} more times.`,
  field: 'code',
  triesLeft,
})

export const tooManyCodes = {
  code: 'TOO_MANY_CODES',
  message:
    'There were too many wrong codes on this account. Please wait an hour, or use a recovery code or a passkey instead.',
} as const

/** POST /api/auth/second-factor: the code that a password or a provider's word was not enough without. */
export const addSecondFactorRoute = (app: FastifyInstance, house: AuthHouse): void => {
  const { tickets, sessions, credentials, limits } = house
  app.post('/api/auth/second-factor', few, async (request, reply) => {
    const asked = input.safeParse(request.body)
    if (!asked.success) return sendProblem(reply, 401, startAgain)
    const { ticket, code } = asked.data
    const attempt = await tickets.attempt(secondStep, ticket)
    if (!attempt?.userId) return sendProblem(reply, 401, startAgain)
    const verdict = await readCode(house, attempt.userId, code)
    if (verdict === 'too-many') return sendProblem(reply, 429, tooManyCodes)
    if (verdict === 'wrong')
      return sendProblem(reply, 401, attempt.triesLeft === 0 ? startAgain : wrongCode(attempt.triesLeft))
    if (!(await tickets.take(secondStep, ticket))) return sendProblem(reply, 401, startAgain)
    const account = await credentials.ofUser(attempt.userId)
    if (account) limits.signedIn({ ip: request.ip, email: account.email })
    const shown: readonly Factor[] = data.parse(attempt.data).factors
    await sessions.start({ userId: attempt.userId, factors: [...shown, 'totp'], request, reply })
    return reply.header('cache-control', 'no-store').send({ signedIn: true })
  })
}
