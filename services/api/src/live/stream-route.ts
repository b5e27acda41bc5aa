import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { getOperationAST, parse, specifiedRules, validate } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import type { ApiContext } from '../graphql/context.ts'
import { limitOperations, operationLimits } from '../graphql/limits.ts'
import type { ContextMaker } from '../graphql/request-context.ts'
import { problemOf, sendProblem } from '../server/problem.ts'

const longestQuery = 4_000

const isSubscription = (schema: GraphQLSchema, query: string, operationName: string | null | undefined): boolean => {
  if (query.length > longestQuery) return false
  try {
    const document = parse(query, { maxTokens: operationLimits.tokens })
    if (validate(schema, document, [...specifiedRules, limitOperations]).length > 0) return false
    return getOperationAST(document, operationName)?.operation === 'subscription'
  } catch {
    return false
  }
}

const refusal = [
  JSON.stringify(problemOf(400)),
  { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } },
] as const

/** `changed` over server-sent events. Everything but subscriptions is asked at /graphql. */
export const addStreamRoute = (app: FastifyInstance, schema: GraphQLSchema, contextOf: ContextMaker): void => {
  const contexts = new WeakMap<FastifyRequest, ApiContext>()
  const handler = createHandler<Record<string, unknown>>({
    schema,
    // No reservations: each subscription is a request of its own, with the cookie of its own.
    authenticate: () => null,
    onSubscribe: (_request, { query, operationName }) =>
      isSubscription(schema, query, operationName) ? undefined : [...refusal],
    context: ({ raw }) => ({ ...contexts.get(raw) }),
  })
  app.post('/graphql/stream', async (request, reply) => {
    const context = await contextOf(request)
    // Streams end with their session; a program with a token asks again when it wants to know.
    if (!context.viewer || context.credential.kind !== 'session') return sendProblem(reply, 401)
    contexts.set(request, context)
    await handler(request, reply)
    return reply
  })
}
