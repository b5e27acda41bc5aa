import { fileLimits, sentenceFor } from '@kith/domain'
import type { FileId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { resumeById, resumeVersion } from '@kith/read-model/queries'
import type { FastifyInstance } from 'fastify'
import { requireSignedIn } from '../account/ask.ts'
import type { AskingHouse } from '../account/ask.ts'
import { addUploadRoute } from '../account/upload-route.ts'
import { asId } from '../graphql/ids.ts'
import { sendProblem } from '../server/problem.ts'
import { sendAttachment } from './attachment.ts'
import { openResume } from './house.ts'
import type { ResumeHouse } from './house.ts'
import { readForm } from './read-form.ts'
import { receiveResume } from './receive-resume.ts'
import type { ReceivingHouse } from './receive-resume.ts'

type House = AskingHouse & ReceivingHouse & { readonly resumes: ResumeHouse; readonly system: Pool }

const problems = {
  'too-large': [
    413,
    { code: 'TOO_LARGE', message: sentenceFor({ code: 'FILE_TOO_LARGE', detail: { limit: fileLimits.bytes } }) },
  ],
  'no-file': [422, { code: 'NO_FILE', message: 'No file came along. Choose your résumé and try again.' }],
  broken: [422, { code: 'BAD_UPLOAD', message: 'The upload broke off or came in a strange form. Please try again.' }],
} as const

/** POST /api/resumes: takes one file of a signed-in member, one at a time of each. */
const addUpload = (app: FastifyInstance, house: House): void =>
  addUploadRoute(app, house, {
    path: '/api/resumes',
    receive: async (viewer, request, reply) => {
      const read = await readForm(request)
      if (read.kind !== 'read') {
        const [status, problem] = problems[read.kind]
        return { status, problem }
      }
      const received = await receiveResume(house, { viewer, form: read.form, correlationId: request.id })
      if (received.kind === 'refused') return { status: 422, problem: received.problem }
      reply.header('cache-control', 'no-store')
      return { created: received.uploaded }
    },
  })

/** GET /api/resumes/:fileId/:version: a version, for its owner to save. */
const addDownload = (app: FastifyInstance, house: House): void => {
  app.get<{ readonly Params: { readonly fileId: string; readonly version: string } }>(
    '/api/resumes/:fileId/:version',
    async (request, reply) => {
      const asker = await requireSignedIn(house, request, reply)
      if (!asker) return reply
      const { viewer } = asker
      const fileId = asId<FileId>(request.params.fileId)
      const number = /^[1-9]\d{0,3}$/.test(request.params.version) ? Number(request.params.version) : undefined
      if (!viewer || !fileId || number === undefined) return sendProblem(reply, 404)
      const own = await resumeById(house.databaseOf(viewer), viewer, fileId)
      if (!own?.versions.some(({ version }) => version === number)) return sendProblem(reply, 404)
      const stored = await resumeVersion(house.system, fileId, number)
      const bytes = stored && (await openResume(house.resumes, stored))
      return stored && bytes ? sendAttachment(reply, { ...stored, bytes }) : sendProblem(reply, 404)
    },
  )
}

export const addResumeRoutes = (app: FastifyInstance, house: House): void => {
  addUpload(app, house)
  addDownload(app, house)
}
