import type { FastifyInstance, FastifyReply } from 'fastify'
import { openLink } from './find-stopper.ts'
import { notValidPage, notValidTitle, standingPage } from './page.ts'
import { pagePolicy } from './page-style.ts'
import { acceptForms, readAsked } from './read-form.ts'
import type { UnsubscribeHouse } from './stoppable.ts'

/** From one network in a minute: a mail provider posts for everybody from the same few addresses. */
const perNetwork = { config: { rateLimit: { max: 600, timeWindow: 60_000 } } } as const

type Link = { readonly Params: { readonly token: string } }

const send = (reply: FastifyReply, status: number, type: 'html' | 'plain', text: string): FastifyReply =>
  reply
    .code(status)
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': pagePolicy,
      'content-type': `text/${type}; charset=utf-8`,
      'x-robots-tag': 'noindex',
    })
    .send(text)

/**
 * Stopping a stream of mails by the link in them, without signing in. A GET changes nothing, since mail programs and
 * scanners open links; a POST stops at once, as RFC 8058 wants it, from wherever it comes: the link alone says what for.
 * Whatever is wrong with a link, the answer is the same.
 */
export const addUnsubscribeRoutes = (app: FastifyInstance, house: UnsubscribeHouse): void => {
  app.get<Link>('/u/:token', perNetwork, async ({ params }, reply) => {
    const standing = await openLink(house, params.token)?.look()
    return standing
      ? send(reply, 200, 'html', standingPage(standing, { acted: false }))
      : send(reply, 404, 'html', notValidPage)
  })

  void app.register(async (scope) => {
    acceptForms(scope)
    scope.post<Link>('/u/:token', perNetwork, async ({ params, body, headers }, reply) => {
      const link = openLink(house, params.token)
      const asked = await readAsked(body, headers['content-type'])
      const standing = asked && (await link?.change(asked.act))
      if (link !== undefined && asked === undefined)
        return send(reply, 400, 'plain', 'Nothing was changed: the form does not say what to do.\n')
      if (!asked || !standing) {
        return asked?.onPage ? send(reply, 404, 'html', notValidPage) : send(reply, 404, 'plain', `${notValidTitle}.\n`)
      }
      if (asked.onPage) return send(reply, 200, 'html', standingPage(standing, { acted: true }))
      const words = standing.isStopped ? `You will get no more ${standing.what}.` : `You get ${standing.what} again.`
      return send(reply, 200, 'plain', `${words}\n`)
    })
  })
}
