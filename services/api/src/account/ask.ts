import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AuthHouse } from '../auth/house.ts'
import { confirmedUntil } from '../auth/sessions/session.ts'
import { sendProblem } from '../server/problem.ts'
import type { Asker, Viewers } from '../server/viewers.ts'

/** What routes work with that ask who is there. */
export interface AskingHouse extends AuthHouse {
  /** Whoever sent a request from a page of ours; programs with tokens have no rights outside GraphQL. */
  readonly askerOf: (request: FastifyRequest) => Promise<Asker | undefined>
}

export const createAskerOf =
  (viewers: Viewers): AskingHouse['askerOf'] =>
  ({ headers }) =>
    /^Bearer /i.test(headers.authorization ?? '') ? Promise.resolve(undefined) : viewers(headers.cookie)

/** Whoever is signed in, member of a workspace or not. Undefined: the answer was sent, 401. */
export const requireSignedIn = async (
  house: AskingHouse,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Asker | undefined> => {
  reply.header('cache-control', 'no-store')
  const asker = await house.askerOf(request)
  if (!asker) sendProblem(reply, 401)
  return asker
}

const confirmFirst = {
  code: 'CONFIRM_FIRST',
  message: 'Please confirm first that it is you.',
} as const

/**
 * Whoever is signed in and has proved who they are within the last ten minutes; for what cannot be undone. Undefined:
 * the answer was sent, 401 or 403 CONFIRM_FIRST.
 */
export const requireConfirmed = async (
  house: AskingHouse,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Asker | undefined> => {
  const asker = await requireSignedIn(house, request, reply)
  if (!asker || confirmedUntil(asker.session, house.clock.now())) return asker
  sendProblem(reply, 403, confirmFirst)
  return undefined
}
