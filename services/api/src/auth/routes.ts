import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sendProblem } from '../server/problem.ts'
import type { Auth } from './auth.ts'
import type { SessionReader } from './session.ts'
import type { SignInLimits } from './sign-in-limits.ts'

interface AuthRoutes {
  readonly auth: Auth
  readonly limits: SignInLimits
  readonly readSession: SessionReader
  readonly publicUrl: string
  /** Called with the session's token once it has ended. */
  readonly onSignedOut: (token: string) => void
}

const signInInput = z.object({
  email: z.string({ error: 'Please enter your e-mail address.' }).min(1).max(254),
  password: z.string({ error: 'Please enter your password.' }).min(1).max(1_000),
})

/** What a client may ask of the sessions themselves; nothing else of the library is reachable. */
const passedOn: readonly (readonly ['GET' | 'POST', string])[] = [
  ['GET', '/get-session'],
  ['GET', '/list-sessions'],
  ['POST', '/revoke-session'],
  ['POST', '/revoke-other-sessions'],
  ['POST', '/change-password'],
]

const wrong = { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'The e-mail address or the password is not right.' }

/** Hands a request on under our own address, whatever Host header it came with. */
export const passOn = (
  auth: Auth,
  publicUrl: string,
  request: FastifyRequest,
  to: { readonly path: string; readonly body?: unknown },
): Promise<Response> => {
  const headers = new Headers({ 'x-kith-client': request.ip, origin: new URL(publicUrl).origin })
  for (const name of ['cookie', 'user-agent', 'accept'] as const) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const body = to.body === undefined ? null : JSON.stringify(to.body)
  if (body !== null) headers.set('content-type', 'application/json')
  return auth.handler(new Request(new URL(`/api/auth${to.path}`, publicUrl), { method: request.method, headers, body }))
}

/** Passes the cookies of an answer on. */
export const takeCookies = (reply: FastifyReply, response: Response): void => {
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
}

/** Removes from an answer what scripts of a page must not see. */
const withoutToken = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'token' in body ? { ...body, token: undefined } : body

export const addAuthRoutes = (app: FastifyInstance, house: AuthRoutes): void => {
  const { auth, limits, publicUrl } = house

  app.post('/api/auth/sign-in/email', async (request, reply) => {
    const input = signInInput.safeParse(request.body)
    if (!input.success) return sendProblem(reply, 401, wrong)
    const { email, password } = input.data
    const seconds = limits.take(request.ip, email)
    if (seconds > 0) {
      reply.header('retry-after', seconds)
      const message = `Too many tries. Please wait ${seconds === 1 ? 'a second' : `${seconds} seconds`} and try again.`
      return sendProblem(reply, 429, { code: 'TOO_MANY_REQUESTS', message })
    }
    const response = await passOn(auth, publicUrl, request, {
      path: '/sign-in/email',
      body: { email: email.trim(), password },
    })
    if (!response.ok)
      return sendProblem(reply, response.status >= 500 ? 500 : 401, response.status >= 500 ? undefined : wrong)
    limits.succeeded(request.ip, email)
    takeCookies(reply, response)
    return reply.header('cache-control', 'no-store').send(withoutToken(await response.json()))
  })

  app.post('/api/auth/sign-out', async (request, reply) => {
    const session = await house.readSession(request.headers.cookie)
    const response = await passOn(auth, publicUrl, request, { path: '/sign-out', body: {} })
    if (session) house.onSignedOut(session.token)
    takeCookies(reply, response)
    return reply.header('cache-control', 'no-store').send({ success: true })
  })

  for (const [method, path] of passedOn)
    app.route({
      method,
      url: `/api/auth${path}`,
      handler: async (request, reply) => {
        const response = await passOn(auth, publicUrl, request, {
          path,
          ...(method === 'POST' ? { body: request.body ?? {} } : {}),
        })
        takeCookies(reply, response)
        if (response.status >= 500) return sendProblem(reply, 500)
        const text = await response.text()
        return reply
          .code(response.status)
          .header('cache-control', 'no-store')
          .type('application/json; charset=utf-8')
          .send(text === '' ? 'null' : text)
      },
    })
}
