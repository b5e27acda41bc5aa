import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { few } from '../../account/few.ts'
import { sendProblem } from '../../server/problem.ts'
import type { AuthHouse } from '../house.ts'
import type { Factor } from '../sessions/session.ts'
import { secondStep } from '../totp/create-second-factors.ts'
import { startAgain } from '../totp/sign-in-route.ts'
import { acceptPasskey } from './accept.ts'
import { challengeBrowser, partyOf } from './challenges.ts'
import { passkeysElsewhere } from './relying-party.ts'

/** Of tickets that wait for a passkey to sign in with. */
const signingIn = 'passkey'

/** A sign-in that waits for its second step may be finished by a passkey; keys that keep no list are found that way. */
const optionsInput = z.object({ ticket: z.string().max(200).optional() })
const input = z.object({ ticket: z.string().max(200), response: z.unknown() })
const waiting = z.object({ secondStep: z.string().optional() })
const shownBefore = z.object({ factors: z.array(z.enum(['password', 'passkey', 'oidc', 'totp'])) })

const notAccepted = {
  code: 'PASSKEY_NOT_ACCEPTED',
  message: 'This passkey was not accepted. Please try again, or sign in another way.',
} as const

/** /api/auth/passkey: signing in without typing anything, or as the second step after a password. */
export const addPasskeySignInRoutes = (app: FastifyInstance, house: AuthHouse): void => {
  const { tickets, sessions, publicUrl } = house

  app.post('/api/auth/passkey/options', few, async (request, reply) => {
    const asked = optionsInput.safeParse(request.body ?? {})
    if (!asked.success) return sendProblem(reply, 401, startAgain)
    const party = partyOf(house, request)
    if (!party) return sendProblem(reply, 422, passkeysElsewhere(publicUrl))
    const step = asked.data.ticket
    const first = step === undefined ? undefined : await tickets.look(secondStep, step)
    if (step !== undefined && !first) return sendProblem(reply, 401, startAgain)
    const challenge = await challengeBrowser(house, {
      purpose: signingIn,
      party,
      userId: first?.userId ?? null,
      data: step === undefined ? {} : { secondStep: step },
    })
    return reply.header('cache-control', 'no-store').send(challenge)
  })

  app.post('/api/auth/passkey', few, async (request, reply) => {
    const asked = input.safeParse(request.body)
    const ticket = asked.success ? await tickets.take(signingIn, asked.data.ticket) : undefined
    if (!asked.success || !ticket) return sendProblem(reply, 401, notAccepted)
    const userId = await acceptPasskey(house, ticket, asked.data.response)
    if (!userId) return sendProblem(reply, 401, notAccepted)
    const step = waiting.parse(ticket.data).secondStep
    const first = step === undefined ? undefined : await tickets.take(secondStep, step)
    const factors: readonly Factor[] = first ? shownBefore.parse(first.data).factors : []
    await sessions.start({ userId, factors: [...factors, 'passkey'], request, reply })
    return reply.header('cache-control', 'no-store').send({ signedIn: true })
  })
}
