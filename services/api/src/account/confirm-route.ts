import type { UserId } from '@kith/kernel'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendTooMany } from '../auth/limits/answer.ts'
import { confirmedUntil } from '../auth/sessions/session.ts'
import type { Factor } from '../auth/sessions/session.ts'
import { sendProblem } from '../server/problem.ts'
import type { Problem } from '../server/problem.ts'
import type { AskingHouse } from './ask.ts'
import { requireSignedIn } from './ask.ts'
import { few } from './few.ts'

const input = z.union([
  z.object({ password: z.string().min(1).max(1_000) }),
  z.object({ code: z.string().min(1).max(100) }),
  z.object({ ticket: z.string().max(100), response: z.unknown() }),
])
type Proof = z.output<typeof input>

const inputMissing: Problem = {
  code: 'INPUT_INVALID',
  message: 'Please confirm with your password, a code or a passkey.',
  field: null,
}
const wrongPassword: Problem = { code: 'WRONG_PASSWORD', message: 'This is not your password.', field: 'password' }
const wrongCode: Problem = { code: 'WRONG_CODE', message: 'This code is not right, or not any more.', field: 'code' }
const wrongPasskey: Problem = { code: 'PASSKEY_NOT_ACCEPTED', message: 'This passkey did not work.', field: null }

type Judged = { readonly factor: Factor } | { readonly problem: Problem }

const judge = async (house: AskingHouse, userId: UserId, proof: Proof): Promise<Judged> => {
  const { credentials, secondFactors } = house
  if ('password' in proof)
    return (await credentials.checkOf(userId, proof.password)) ? { factor: 'password' } : { problem: wrongPassword }
  if ('code' in proof)
    return (await secondFactors.checkCode(userId, proof.code)) ? { factor: 'totp' } : { problem: wrongCode }
  const { ticket, response } = proof
  return (await secondFactors.checkPasskey({ userId, ticket, response }))
    ? { factor: 'passkey' }
    : { problem: wrongPasskey }
}

/** POST /api/account/confirm: proves again who it is, for the ten minutes that follow. */
export const addConfirmRoute = (app: FastifyInstance, house: AskingHouse): void => {
  app.post('/api/account/confirm', few, async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const { session } = asker
    const proof = input.safeParse(request.body)
    if (!proof.success) return sendProblem(reply, 422, inputMissing)
    const seconds = house.limits.confirm(session.userId)
    if (seconds > 0) return sendTooMany(reply, seconds)
    const judged = await judge(house, session.userId, proof.data)
    if ('problem' in judged) return sendProblem(reply, 401, judged.problem)
    house.limits.confirmed(session.userId)
    const rotated = await house.sessions.rotate(session, reply, [judged.factor])
    return reply.send({ confirmedUntil: confirmedUntil(rotated, house.clock.now()) })
  })
}
