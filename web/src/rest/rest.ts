import { signedOut } from '../graphql/signed-out.ts'
import { answerOf, lost } from './answer.ts'
import type { Answer } from './answer.ts'

/** Sends a request to our own server; undefined when nobody answered. */
export const request = async (method: string, path: string, body?: unknown): Promise<Response | undefined> => {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => undefined)
  return response
}

const ask = async <Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> => {
  const response = await request(method, path, body)
  if (response === undefined) return lost
  const answer = await answerOf<Body>(response)
  if (!answer.ok && answer.problem.code === 'UNAUTHENTICATED') signedOut()
  return answer
}

/**
 * The server's plain routes. Every call answers: with the body that the contract names, or with a problem in words.
 * `Body` is what the contract promises; it is not looked at again here.
 */
export const rest = {
  get: <Body>(path: string) => ask<Body>('GET', path),
  post: <Body>(path: string, body: unknown = {}) => ask<Body>('POST', path, body),
  patch: <Body>(path: string, body: unknown = {}) => ask<Body>('PATCH', path, body),
  delete: <Body>(path: string) => ask<Body>('DELETE', path),
}
