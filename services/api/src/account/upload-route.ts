import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ApiViewer } from '../graphql/viewer.ts'
import { sendProblem } from '../server/problem.ts'
import type { Problem } from '../server/problem.ts'
import type { AskingHouse } from './ask.ts'

/** What became of an upload: what was made of it (201), or why it was not taken. */
type Outcome = { readonly created: object } | { readonly status: number; readonly problem: Problem }

interface UploadRoute {
  readonly path: string
  /** Reads the form, which is not parsed yet. Sets headers on the reply at most; the route sends it. */
  readonly receive: (viewer: ApiViewer, request: FastifyRequest, reply: FastifyReply) => Promise<Outcome>
}

/**
 * A route that takes a form with a file of a signed-in member, one at a time of each: 401 without one, 415 for anything
 * but a form, 429 while another of theirs is still coming.
 */
export const addUploadRoute = (
  app: FastifyInstance,
  { askerOf }: Pick<AskingHouse, 'askerOf'>,
  { path, receive }: UploadRoute,
): void => {
  const uploading = new Set<string>()
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('multipart/form-data', (_request, payload, done) => done(null, payload))
    scope.post(path, { config: { rateLimit: { max: 60, timeWindow: 60_000 } } }, async (request, reply) => {
      const viewer = (await askerOf(request))?.viewer
      if (!viewer) return sendProblem(reply, 401)
      if (!/^multipart\/form-data;.*boundary=/i.test(request.headers['content-type'] ?? ''))
        return sendProblem(reply, 415)
      if (uploading.has(viewer.userId)) return sendProblem(reply, 429)
      uploading.add(viewer.userId)
      try {
        const outcome = await receive(viewer, request, reply)
        if ('created' in outcome) return reply.code(201).send(outcome.created)
        return sendProblem(reply, outcome.status, outcome.problem)
      } finally {
        uploading.delete(viewer.userId)
      }
    })
  })
}
