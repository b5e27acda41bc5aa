import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { few } from '../../account/few.ts'
import { confirmArrival, linkArrival, signInArrival } from './arrive.ts'
import { createFlowCookie } from './cookie.ts'
import { finishAt, pending } from './flow.ts'
import type { Arrival, Pending } from './flow.ts'
import { atProvider, redirectUriOf } from './at-provider.ts'
import type { AuthHouse } from '../house.ts'
import { go, problemPage, secondStepPage } from './pages.ts'
import { problemOfError } from './problems.ts'
import type { Ticket } from '../tickets.ts'
import type { Provider } from './provider.ts'

interface Return {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly remembered: Pending
}

/** GET /api/auth/oidc/callback: back from the provider, once, in the browser that went there. */
export const addOidcCallbackRoute = (app: FastifyInstance, house: AuthHouse): void => {
  const { tickets, sessions, provider, publicUrl, log } = house
  const cookie = createFlowCookie(publicUrl)

  const finish = async (at: Provider, { request, remembered }: Return): Promise<Arrival | string> => {
    // Our address as people reach it, whatever Host header came along.
    const cameBackTo = new URL(redirectUriOf(publicUrl))
    cameBackTo.search = new URL(request.url, publicUrl).search
    try {
      return await finishAt(at, cameBackTo, remembered)
    } catch (error) {
      log.info({ err: error }, 'a sign-in by OpenID Connect failed')
      return problemPage(remembered.purpose, problemOfError(error))
    }
  }

  const signIn = async (arrival: Arrival, { request, reply, remembered }: Return): Promise<string> => {
    const outcome = await signInArrival(house, arrival, { request, reply })
    if ('problem' in outcome) return problemPage('sign-in', outcome.problem)
    return 'signedIn' in outcome ? remembered.next : secondStepPage(outcome, remembered.next)
  }

  const linkOrConfirm = async (arrival: Arrival, ticket: Ticket, { request, reply, remembered }: Return) => {
    const { purpose, next } = remembered
    const session = await sessions.read(request.headers.cookie)
    if (!session || session.userId !== ticket.userId) return problemPage(purpose, 'UNAUTHENTICATED')
    const outcome =
      purpose === 'link'
        ? await linkArrival(house, arrival, session)
        : await confirmArrival(house, arrival, { session, reply })
    return outcome ? problemPage(purpose, outcome.problem) : next
  }

  app.get('/api/auth/oidc/callback', few, async (request, reply) => {
    const id = cookie.read(request)
    cookie.clear(reply)
    if (!provider) return go(reply, problemPage('sign-in', 'OIDC_OFF'))
    const ticket = id === undefined ? undefined : await tickets.take(atProvider, id)
    if (!ticket) return go(reply, problemPage('sign-in', 'OIDC_EXPIRED'))
    const back: Return = { request, reply, remembered: pending.parse(ticket.data) }
    const arrival = await finish(provider, back)
    if (typeof arrival === 'string') return go(reply, arrival)
    const isSignIn = back.remembered.purpose === 'sign-in'
    return go(reply, isSignIn ? await signIn(arrival, back) : await linkOrConfirm(arrival, ticket, back))
  })
}
