import type { FileId, ReferralId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { referralById, resumeVersion } from '@kith/read-model/queries'
import type { Database, Viewer } from '@kith/read-model/queries'
import type { FastifyInstance } from 'fastify'
import { requireSignedIn } from '../account/ask.ts'
import type { AskingHouse } from '../account/ask.ts'
import { asId } from '../graphql/ids.ts'
import { sendAttachment } from '../resumes/attachment.ts'
import { openResume } from '../resumes/house.ts'
import type { ResumeHouse } from '../resumes/house.ts'
import { sendProblem } from '../server/problem.ts'

type House = AskingHouse & {
  readonly resumes: ResumeHouse
  readonly system: Pool
  readonly databaseOf: (viewer: Viewer) => Database
}

/**
 * GET /api/referrals/:id/resume: the résumé that goes with a request, in the version that its package names. For both
 * sides; a draft has only one.
 */
export const addReferralResumeRoute = (app: FastifyInstance, house: House): void => {
  app.get<{ readonly Params: { readonly id: string } }>('/api/referrals/:id/resume', async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const { viewer } = asker
    const id = asId<ReferralId>(request.params.id)
    if (!viewer || !id) return sendProblem(reply, 404)
    const referral = await referralById(house.databaseOf(viewer), viewer, id)
    const resume = referral?.package?.resume
    if (!referral || !resume) return sendProblem(reply, 404)
    const stored = await resumeVersion(house.system, resume.fileId as FileId, resume.version)
    const isSeekers = stored?.ownerId === referral.seeker.id
    const bytes = stored && isSeekers ? await openResume(house.resumes, stored) : undefined
    return stored && bytes ? sendAttachment(reply, { ...stored, bytes }) : sendProblem(reply, 404)
  })
}
