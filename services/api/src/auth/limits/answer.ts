import type { FastifyReply } from 'fastify'
import { sendProblem } from '../../server/problem.ts'

const waitFor = (seconds: number): string => {
  if (seconds === 1) return 'a second'
  return seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
}

/** Says how long to wait; the same whoever asks for what. */
export const sendTooMany = (reply: FastifyReply, seconds: number): FastifyReply => {
  reply.header('retry-after', seconds)
  const message = `Too many tries. Please wait ${waitFor(seconds)} and try again.`
  return sendProblem(reply, 429, { code: 'TOO_MANY_REQUESTS', message })
}
