import type { Instant, UserId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import type { FastifyInstance } from 'fastify'
import { confirmedUntil } from '../auth/sessions/session.ts'
import { sendProblem } from '../server/problem.ts'
import type { AskingHouse } from './ask.ts'
import { requireSignedIn } from './ask.ts'

const pendingEmail = async (system: Pool, userId: UserId, now: Instant): Promise<string | null> => {
  const { rows } = await system.query<{ email: string }>(
    `select data->>'email' as email from auth.link
     where user_id = $1 and purpose = 'change-email' and used_at is null and expires_at > $2
     order by created_at desc limit 1`,
    [userId, now],
  )
  return rows[0]?.email ?? null
}

/** GET /api/account: how one's account can be signed in to. */
export const addOverviewRoute = (app: FastifyInstance, house: AskingHouse): void => {
  app.get('/api/account', async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const { session, viewer } = asker
    const { userId } = session
    const now = house.clock.now()
    const [account, ways, pending] = await Promise.all([
      house.credentials.ofUser(userId),
      house.secondFactors.waysOf(userId),
      pendingEmail(house.system, userId, now),
    ])
    if (!account) return sendProblem(reply, 401)
    return reply.send({
      email: account.email,
      emailVerified: account.isVerified,
      pendingEmail: pending,
      hasPassword: account.passwordHash !== null,
      passkeys: ways.passkeys,
      totp: ways.totp,
      recoveryCodesLeft: ways.recoveryCodesLeft,
      secondFactorRequired: viewer?.secondFactorMissing ?? false,
      oidc: ways.oidc,
      oidcAvailable: house.provider ? { name: house.provider.name } : null,
      confirmedUntil: confirmedUntil(session, now),
      sendsMail: house.sendsMail,
    })
  })
}
