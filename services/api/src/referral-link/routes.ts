import type { FileId } from '@kith/kernel'
import { askedByLink, resumeVersion } from '@kith/read-model/queries'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { few } from '../account/few.ts'
import { linkNotValid } from '../account/link-not-valid.ts'
import { sendAttachment } from '../resumes/attachment.ts'
import { openResume } from '../resumes/house.ts'
import { sendProblem } from '../server/problem.ts'
import { answerRequest } from './answer-request.ts'
import { openRequest } from './open-request.ts'
import type { LinkHouse } from './open-request.ts'
import { shownRequest } from './shown-request.ts'

/** What stands behind the `#` of a link. */
const token = z.string().min(1).max(200)

const lookInput = z.object({ token })
const answerInput = z.object({
  token,
  act: z.enum(['view', 'accept', 'decline', 'ask-more', 'release', 'submit']),
  text: z.string().max(20_000).default(''),
  submittedOn: z.string().max(20).default(''),
  commandId: z.uuid().lowercase(),
})

/**
 * A request for whoever holds its link, without an account. The token comes in the body, so that no address and no log
 * ever holds it. Whatever is wrong with a link, the answer is the same, and so it is once the link is used up.
 */
export const addReferralLinkRoutes = (app: FastifyInstance, house: LinkHouse): void => {
  const showing = async (given: string) => {
    const open = await openRequest(house, given)
    const asked = open && (await askedByLink(house.system, open.referralId))
    return open && asked && { open, asked }
  }

  app.post('/api/referral-link/look', few, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const input = lookInput.safeParse(request.body)
    const found = input.success ? await showing(input.data.token) : undefined
    return found ? reply.send(shownRequest(found.open, found.asked)) : sendProblem(reply, 422, linkNotValid)
  })

  app.post('/api/referral-link/answer', few, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const input = answerInput.safeParse(request.body)
    if (!input.success) return sendProblem(reply, 422, linkNotValid)
    const open = await openRequest(house, input.data.token)
    if (!open) return sendProblem(reply, 422, linkNotValid)
    const answered = await answerRequest(house, open, input.data)
    if (answered.kind === 'refused') return sendProblem(reply, 422, answered.problem)
    if (answered.ended !== undefined) return reply.send({ ended: answered.ended })
    const found = await showing(input.data.token)
    return found ? reply.send(shownRequest(found.open, found.asked)) : sendProblem(reply, 422, linkNotValid)
  })

  app.post('/api/referral-link/resume', few, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const input = lookInput.safeParse(request.body)
    const open = input.success ? await openRequest(house, input.data.token) : undefined
    const given = open?.referral.prepared?.resume
    if (!open || !given) return sendProblem(reply, 422, linkNotValid)
    const version = await resumeVersion(house.system, given.fileId as FileId, given.version)
    const bytes = version?.ownerId === open.referral.seekerId ? await openResume(house.resumes, version) : undefined
    if (!version || !bytes) return sendProblem(reply, 422, resumeGone)
    return sendAttachment(reply, { ...version, bytes })
  })
}

const resumeGone = {
  code: 'RESUME_GONE',
  message: 'This résumé was taken back in the meantime. The request is good without it.',
} as const
