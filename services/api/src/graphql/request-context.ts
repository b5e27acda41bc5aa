import type { FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { RequestAskers } from '../server/request-askers.ts'
import type { DatabaseOf } from '../server/house.ts'
import type { ApiContext, Services } from './context.ts'
import { createLoaders } from './loaders.ts'

// A program whose token is no good is told so, and not answered as if nobody had asked.
const badToken = (): Error =>
  Object.assign(
    new GraphQLError('This token is not known here, or it has expired.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    }),
    { statusCode: 401 },
  )

/** Makes the context of a GraphQL request: who asks, with what, and what answers. */
export const createContextMaker =
  (services: Services, askers: RequestAskers, databaseOf: DatabaseOf) =>
  async (request: FastifyRequest): Promise<ApiContext> => {
    const asker = await askers(request)
    if (asker === 'bad-token') throw badToken()
    const { viewer } = asker
    const db = viewer && databaseOf(viewer)
    return {
      services,
      viewer,
      db,
      loaders: viewer && db && createLoaders({ db, viewer, ...services }),
      credential: asker.credential,
      sessionId: asker.sessionId,
      session: asker.session,
      correlationId: request.id,
    }
  }

export type ContextMaker = ReturnType<typeof createContextMaker>
