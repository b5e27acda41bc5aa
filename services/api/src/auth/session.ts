import { createHmac, timingSafeEqual } from 'node:crypto'
import type { UserId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'

/** Who is signed in, and until when at the latest. */
export interface Session {
  readonly userId: UserId
  readonly token: string
}

/** Sessions end after so many days, used or not. */
const absoluteDays = 30

const cookieValue = (header: string | undefined, name: string): string | undefined => {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The token inside a signed cookie, when the signature is ours. */
export const openSessionCookie = (value: string, secret: string): string | undefined => {
  const text = value.length > 1000 ? undefined : decode(value)
  const at = text?.lastIndexOf('.') ?? -1
  if (text === undefined || at < 1) return undefined
  const token = text.slice(0, at)
  const expected = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(text.slice(at + 1), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined
}

/**
 * Finds the session of a request: one signature and one statement, always against the table, so that signing out holds
 * from the next request on.
 */
export const createSessionReader = (options: {
  readonly pool: Pool
  readonly secret: string
  readonly cookieName: string
}) => {
  const find = {
    name: 'session-of-token',
    text: `select "userId", "updatedAt" < now() - interval '1 hour' as aging from auth.session
           where token = $1 and "expiresAt" > now() and "createdAt" > now() - interval '${absoluteDays} days'`,
  }
  const touch = {
    name: 'session-touch',
    text: `update auth.session set "updatedAt" = now(), "expiresAt" = now() + interval '7 days' where token = $1`,
  }
  return async (cookieHeader: string | undefined): Promise<Session | undefined> => {
    const cookie = cookieValue(cookieHeader, options.cookieName)
    const token = cookie === undefined ? undefined : openSessionCookie(cookie, options.secret)
    if (token === undefined || token.includes('\0')) return undefined
    const { rows } = await options.pool.query<{ userId: UserId; aging: boolean }>({ ...find, values: [token] })
    const [row] = rows
    if (!row) return undefined
    if (row.aging) await options.pool.query({ ...touch, values: [token] })
    return { userId: row.userId, token }
  }
}

export type SessionReader = ReturnType<typeof createSessionReader>
