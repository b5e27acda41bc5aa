import type { FastifyRequest } from 'fastify'
import type { Viewers } from '../server/viewers.ts'
import type { DatabaseOf } from '../server/house.ts'
import type { ApiContext, Services } from './context.ts'
import { createLoaders } from './loaders.ts'

/** Makes the context of a GraphQL request: who asks, and what answers. */
export const createContextMaker =
  (services: Services, viewers: Viewers, databaseOf: DatabaseOf) =>
  async (request: FastifyRequest): Promise<ApiContext> => {
    const asker = await viewers(request.headers.cookie)
    const viewer = asker?.viewer
    const db = viewer && databaseOf(viewer)
    return {
      services,
      viewer,
      db,
      loaders: viewer && db && createLoaders(db, viewer),
      credential: { kind: 'session' },
      sessionToken: asker?.session.token ?? '',
      correlationId: request.id,
    }
  }

export type ContextMaker = ReturnType<typeof createContextMaker>
