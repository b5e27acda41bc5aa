// The control with a compiled executor: Fastify, mercurius and its jit.
//   npx tsx bench/src/control/mercurius.ts <database url> <port, 0 for a free one>
import Fastify from 'fastify'
import mercurius from 'mercurius'
import pg from 'pg'
import type { Session } from './crud.ts'
import { createCrud, sessionOf, typeDefs } from './crud.ts'

const [connectionString, port] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString, max: 8, idleTimeoutMillis: 60_000 })
const crud = createCrud(pool)
const app = Fastify()

interface Context {
  readonly session: Session
}
type Page = { first: number; after?: string | null }

await app.register(mercurius.default ?? mercurius, {
  schema: typeDefs,
  jit: 1,
  context: async (request) => ({ session: await sessionOf(pool, request.headers.cookie) }),
  resolvers: {
    Query: {
      contacts: (_: unknown, args: Page, { session }: Context) => crud.contacts(session, args),
      contact: (_: unknown, { id }: { id: string }, { session }: Context) => crud.contact(session, id),
    },
    Contact: { timeline: ({ id }: { id: string }, args: Page) => crud.timeline(id, args) },
    Mutation: {
      logInteraction: (_: unknown, { input }: { input: Record<string, unknown> }, { session }: Context) =>
        crud.logInteraction(session, input),
    },
  } as never,
})
await app.listen({ host: '127.0.0.1', port: Number(port) })
const address = app.server.address()
process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
process.once('disconnect', () => process.exit(0))
