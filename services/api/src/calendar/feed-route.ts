import type { FastifyInstance } from 'fastify'
import { hashOf } from '../auth/secrets.ts'
import type { Budgets } from '../auth/limits/budgets.ts'
import { sendTooMany } from '../auth/limits/answer.ts'
import { sendProblem } from '../server/problem.ts'
import { isSameVersion } from './etag.ts'
import type { FeedHouse } from './read-feed.ts'
import { readFeed } from './read-feed.ts'

/** From one network in a minute: a calendar service fetches for everybody from the same few addresses. */
const perNetwork = { config: { rateLimit: { max: 300, timeWindow: 60_000 } } } as const

/** Of one feed in a minute, from everywhere together. */
const perFeed = 30

/**
 * GET /calendar/:token.ics: a calendar for whoever holds its address; cookies count for nothing. An address that is
 * unknown, revoked, or of somebody who left is answered alike.
 */
export const addCalendarFeedRoute = (app: FastifyInstance, house: FeedHouse & { readonly budgets: Budgets }): void => {
  app.get<{ Params: { token: string } }>('/calendar/:token.ics', perNetwork, async (request, reply) => {
    reply.header('x-robots-tag', 'noindex')
    const feed = await house.calendarFeeds.open(request.params.token)
    if (!feed) return sendProblem(reply, 404)
    const wait = house.budgets.take(`calendar ${feed.userId} ${feed.workspaceId}`, perFeed)
    if (wait > 0) return sendTooMany(reply, wait)
    const file = await readFeed(house, feed)
    if (file === undefined) return sendProblem(reply, 404)
    const etag = `"${hashOf(file).toString('base64url')}"`
    reply.header('etag', etag).header('cache-control', 'private, max-age=300')
    if (isSameVersion(request.headers['if-none-match'], etag)) return reply.code(304).send()
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="kith.ics"')
      .send(file)
  })
}
