import type { FastifyError, FastifyInstance } from 'fastify'
import { problemOf, sendProblem } from './problem.ts'

const statusOf = (error: Partial<FastifyError>): number => {
  const { statusCode } = error
  return statusCode !== undefined && statusCode >= 400 && statusCode < 600 ? statusCode : 500
}

/** JSON for whatever goes wrong outside GraphQL. What an error says goes to the log; the client gets a code to quote. */
export const answerErrors = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) request.log.error({ err: error }, 'request failed')
    return sendProblem(reply, status, { ...problemOf(status), ...(status >= 500 ? { correlationId: request.id } : {}) })
  })
}
