import type { FastifyReply } from 'fastify'

/** Every answer of the REST routes that is not what was asked for. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly field?: string | null
}

const codes: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'TIMEOUT',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
}

const sentences: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'This request could not be understood.',
  UNAUTHENTICATED: 'Please sign in first.',
  FORBIDDEN: 'This request did not come from Kith’s own pages.',
  NOT_FOUND: 'There is nothing here.',
  METHOD_NOT_ALLOWED: 'This cannot be done here.',
  TIMEOUT: 'This took too long. Please try again.',
  TOO_LARGE: 'This is too large.',
  UNSUPPORTED_MEDIA_TYPE: 'This kind of content is not understood here.',
  TOO_MANY_REQUESTS: 'That was a bit fast. Please wait a moment and try again.',
  INTERNAL: 'Something went wrong on our side. Nothing that was confirmed before is lost.',
}

/** The problem that a status stands for, in our own words: whatever an error says of itself stays inside. */
export const problemOf = (status: number): Problem => {
  const code = status >= 500 ? 'INTERNAL' : (codes[status] ?? 'BAD_REQUEST')
  return { code, message: sentences[code] ?? sentences['BAD_REQUEST'] ?? '' }
}

export const sendProblem = (reply: FastifyReply, status: number, problem: Problem = problemOf(status)): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').send(problem)
