import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { few } from '../account/few.ts'
import { tokenText } from '../account/link-not-valid.ts'
import { sendProblem } from '../server/problem.ts'
import { doAct } from './do-act.ts'
import { openAct } from './open-act.ts'
import type { ActHouse, OpenAct } from './open-act.ts'

const input = z.object({ token: tokenText.min(1) })

/** The same for every link that is good for nothing: used, too old, for somebody or something else, never ours. */
const linkNotValid = {
  code: 'LINK_NOT_VALID',
  message: 'This link is not valid any more. Everything that waits for you is on Today.',
} as const

/** For whoever holds a good link to something that they have dealt with since. */
const hasMoved = {
  code: 'MOVED',
  message: 'This has moved on since the mail was sent, so there is nothing left to do. Nothing was changed.',
} as const

/** As much as the button needs to say, and nothing else. */
const shown = ({ subject, name }: OpenAct) => ({
  act: subject.act,
  name,
  ...(subject.act === 'follow-up-done' ? { text: subject.text } : {}),
})

/**
 * One act of a digest for whoever holds its link, without signing in. Opening the page only looks: programs that follow
 * links of mails do nothing by it. The token comes in the body, so that no address and no log ever holds it.
 */
export const addDigestActRoutes = (app: FastifyInstance, house: ActHouse): void => {
  const open = async (
    body: unknown,
    reply: FastifyReply,
  ): Promise<(OpenAct & { readonly token: string }) | undefined> => {
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
    const given = input.safeParse(body)
    const found = given.success ? await openAct(house, given.data.token) : undefined
    if (found === undefined || !given.success) await sendProblem(reply, 422, linkNotValid)
    else if (found.hasMoved) await sendProblem(reply, 422, hasMoved)
    else return { ...found, token: given.data.token }
    return undefined
  }

  app.post('/api/digest-act/look', few, async (request, reply) => {
    const found = await open(request.body, reply)
    return found === undefined ? reply : reply.send(shown(found))
  })

  app.post('/api/digest-act/do', few, async (request, reply) => {
    const found = await open(request.body, reply)
    if (found === undefined) return reply
    const done = await doAct(house, found, found.token)
    if (done === 'done') return reply.send({ done: found.subject.act })
    return sendProblem(reply, 422, done === 'spent' ? linkNotValid : hasMoved)
  })
}
