import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendProblem } from '../server/problem.ts'
import type { AuthHouse } from './house.ts'
import { sendTooMany } from './limits/answer.ts'
import { cookieValue } from './sessions/cookies.ts'
import { isKnownDevice } from './sessions/devices.ts'
import { signInWith } from './sign-in.ts'

const signInInput = z.object({
  email: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(1_000),
})

const wrong = { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'The e-mail address or the password is not right.' }

/** Signing in with a password, and out. */
export const addAuthRoutes = (app: FastifyInstance, house: AuthHouse): void => {
  const { sessions, limits, cookies } = house

  app.post('/api/auth/sign-in/email', async (request, reply) => {
    const input = signInInput.safeParse(request.body)
    if (!input.success) return sendProblem(reply, 401, wrong)
    const { email, password } = input.data
    const deviceCookie = cookieValue(request.headers.cookie, cookies.device)
    const isKnown = await isKnownDevice(house.system, email, deviceCookie)
    const attempt = { ip: request.ip, email, isKnownDevice: isKnown }
    const seconds = limits.signIn(attempt)
    if (seconds > 0) return sendTooMany(reply, seconds)
    const account = await house.credentials.check(email, password)
    if (!account) return sendProblem(reply, 401, wrong)
    const outcome = await signInWith(house, { userId: account.userId, factors: ['password'], request, reply })
    if ('signedIn' in outcome) limits.signedIn(attempt)
    return reply.header('cache-control', 'no-store').send(outcome)
  })

  app.post('/api/auth/sign-out', async (request, reply) => {
    const session = await sessions.read(request.headers.cookie)
    if (session) await sessions.end(session.userId, session.id)
    sessions.forgetCookie(reply)
    return reply.header('cache-control', 'no-store').send({ signedOut: true })
  })

  const { provider, sendsMail } = house
  const methods = { oidc: provider ? { name: provider.name } : null, sendsMail }
  app.get('/api/auth/methods', (_request, reply) => reply.header('cache-control', 'no-store').send(methods))
}
