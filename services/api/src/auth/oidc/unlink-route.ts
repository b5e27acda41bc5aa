import { inTransaction } from '@kith/postgres'
import type { FastifyInstance } from 'fastify'
import type { AskingHouse } from '../../account/ask.ts'
import { requireConfirmed } from '../../account/ask.ts'
import { few } from '../../account/few.ts'
import { sendProblem } from '../../server/problem.ts'
import { countWaysIn, lastWayIn } from '../passkeys/ways-in.ts'
import { tellOwner } from '../totp/notice.ts'
import { linkedAt, unlinkIdentity } from './identities.ts'

/** POST /api/account/oidc/unlink: unties an account from the provider, if there is another way into it. */
export const addOidcUnlinkRoute = (app: FastifyInstance, house: AskingHouse): void => {
  const { system, sessions, provider } = house
  app.post('/api/account/oidc/unlink', few, async (request, reply) => {
    const asker = await requireConfirmed(house, request, reply)
    if (!asker) return reply
    const { session } = asker
    if (!provider) return sendProblem(reply, 404)
    const { userId } = session
    const outcome = await inTransaction(system, async (client) => {
      const ways = await countWaysIn(client, userId, provider.issuer)
      if (!(await linkedAt(client, userId, provider.issuer))) return 'none'
      if (ways <= 1) return 'last'
      await unlinkIdentity(client, userId, provider.issuer)
      await tellOwner(client, userId, 'provider-unlinked')
      return 'unlinked'
    })
    if (outcome === 'last') return sendProblem(reply, 409, lastWayIn)
    if (outcome === 'unlinked') await sessions.rotate(session, reply)
    return reply.send({ unlinked: true })
  })
}
