import type { FastifyReply, FastifyRequest } from 'fastify'
import { sendProblem } from '../../server/problem.ts'
import { confirmedUntil } from '../sessions/session.ts'
import type { Session, Sessions } from '../sessions/session.ts'
import type { FactorHouse } from './create-second-factors.ts'

/** What the routes of this folder and its neighbours work with. */
export interface FactorRoutesHouse extends FactorHouse {
  readonly sessions: Sessions
}

/** Requests a minute from one address, for whatever makes or checks something secret. */
export const factorLimit = { config: { rateLimit: { max: 30, timeWindow: 60_000 } } } as const

const confirmFirst = {
  code: 'CONFIRM_FIRST',
  message: 'Please confirm that it is you. Then this can be done for ten minutes.',
}

/** Who is signed in. Undefined when nobody is: the answer is sent then. */
export const signedIn = async (
  { sessions }: Pick<FactorRoutesHouse, 'sessions'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Session | undefined> => {
  const session = await sessions.read(request.headers.cookie)
  if (!session) await sendProblem(reply, 401)
  return session
}

/** Who is signed in and has proved lately who they are. Undefined when nobody is: the answer is sent then. */
export const confirmed = async (
  house: Pick<FactorRoutesHouse, 'sessions' | 'clock'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Session | undefined> => {
  const session = await signedIn(house, request, reply)
  if (!session || confirmedUntil(session, house.clock.now())) return session
  await sendProblem(reply, 403, confirmFirst)
  return undefined
}
