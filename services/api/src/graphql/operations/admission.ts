import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Budgets } from '../../auth/limits/budgets.ts'
import { clientKey } from '../../auth/limits/client-key.ts'
import { sendProblem } from '../../server/problem.ts'

/** The documents that the web client was built with, by the SHA-256 of their text. */
export type TrustedDocuments = Readonly<Record<string, string>>

/** Who may write operations of their own: holders of a personal access token, or also whoever is signed in. */
export type AdHocQueries = 'token' | 'session'

interface Rules {
  readonly documents: TrustedDocuments
  readonly adHoc: AdHocQueries
  readonly budgets: Budgets
  /** Requests that one address may make in a minute; wide, because a whole school may share one. */
  readonly perAddress: number
}

const paths: ReadonlySet<string> = new Set(['/graphql', '/graphql/stream'])

const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [new GraphQLError(message, { extensions: { code } })] })

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasToken = ({ headers }: FastifyRequest): boolean => /^Bearer /i.test(headers.authorization ?? '')

/**
 * Lets operations in. A page of ours names the document that it was built with; whoever writes operations of their own
 * shows a personal access token and is held to a cost. Anything else that a client sends along is left behind, so that
 * `extensions.trusted` is only ever ours.
 */
export const admitOperations = (app: FastifyInstance, { documents, adHoc, budgets, perAddress }: Rules): void => {
  app.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST' || !paths.has(request.routeOptions.url ?? '')) return
    const seconds = budgets.take(`client ${clientKey(request.ip)}`, perAddress)
    if (seconds > 0) return sendProblem(reply.header('retry-after', seconds), 429)
    const { body } = request
    if (!isObject(body)) return refuse(reply, 400, 'BAD_REQUEST', 'Send one operation as a JSON object.')
    const { documentId, query, variables, operationName } = body
    const told = {
      ...(variables === undefined ? {} : { variables }),
      ...(operationName === undefined ? {} : { operationName }),
    }
    if (typeof documentId === 'string') {
      const known = Object.hasOwn(documents, documentId) ? documents[documentId] : undefined
      if (known === undefined)
        return refuse(reply, 400, 'PERSISTED_QUERY_NOT_FOUND', 'This page is of an older Kith. Please load it again.')
      request.body = { query: known, ...told, extensions: { trusted: true } }
      return
    }
    if (adHoc === 'token' && !hasToken(request))
      return refuse(
        reply,
        403,
        'PERSISTED_QUERY_NOT_SUPPORTED',
        'Operations of your own need a personal access token. Make one under Settings, Tokens.',
      )
    request.body = { ...(query === undefined ? {} : { query }), ...told }
    return
  })
}
