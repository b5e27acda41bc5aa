import type { FastifyInstance } from 'fastify'
import { sendProblem } from './problem.ts'

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/**
 * Whether a page of this origin may act here: the public address, or this very machine under another of its names,
 * where nobody else can put a page.
 */
export const isOwnOrigin = (publicUrl: string, origin: string, host: string | undefined): boolean => {
  if (!URL.canParse(origin)) return false
  if (origin === new URL(publicUrl).origin) return true
  return host !== undefined && loopback.test(host) && new URL(origin).host === host
}

/** Other people's mail programs post here (RFC 8058); the link alone says what for, and no cookie counts. */
const fromAnywhere: ReadonlySet<string | undefined> = new Set(['/u/:token'])

/** Refuses whatever changes something on behalf of another site's page. Programs that are no browser send no origin. */
export const guardOrigins = (app: FastifyInstance, publicUrl: string): void => {
  app.addHook('onRequest', async (request, reply) => {
    const { method, headers } = request
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || fromAnywhere.has(request.routeOptions.url))
      return
    const isForeign =
      headers.origin === undefined
        ? headers['sec-fetch-site'] === 'cross-site'
        : !isOwnOrigin(publicUrl, headers.origin, headers.host)
    if (isForeign) await sendProblem(reply, 403)
  })
}
