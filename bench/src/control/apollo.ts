// The control as most would write it: Fastify, Apollo Server and graphql-js.
//   npx tsx bench/src/control/apollo.ts <database url> <port, 0 for a free one>
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import fastifyApollo from '@as-integrations/fastify'
import Fastify from 'fastify'
import pg from 'pg'
import type { Session } from './crud.ts'
import { createCrud, sessionOf, typeDefs } from './crud.ts'

const [connectionString, port] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString, max: 8, idleTimeoutMillis: 60_000 })
const crud = createCrud(pool)

interface Context {
  readonly session: Session
}
type Page = { first: number; after?: string | null }

const apollo = new ApolloServer<Context>({
  typeDefs,
  plugins: [ApolloServerPluginCacheControlDisabled()],
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
  },
})
await apollo.start()
const app = Fastify()
await app.register(fastifyApollo(apollo), {
  context: async (request) => ({ session: await sessionOf(pool, request.headers.cookie) }),
})
await app.listen({ host: '127.0.0.1', port: Number(port) })
const address = app.server.address()
process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
process.once('disconnect', () => process.exit(0))
