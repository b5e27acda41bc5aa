import { randomUUID } from 'node:crypto'
import type { Pool } from '@kith/postgres'
import { betterAuth } from 'better-auth'
import { Kysely, PostgresDialect } from 'kysely'
import { hashPassword, longestPassword, shortestPassword, verifyPassword } from './password.ts'

export interface AuthOptions {
  readonly pool: Pool
  /** Where people reach this instance, e.g. `https://kith.example`. */
  readonly publicUrl: string
  readonly secret: string
  /** Origins, besides the public one, that requests may come from. */
  readonly trustedOrigins: (request?: Request) => readonly string[]
}

/** How long a session lasts without use, and how often using it moves the end. */
const idleSeconds = 7 * 24 * 3600
const refreshSeconds = 3600

/** `__Host-` binds the cookie to this host and to TLS; on plain http browsers would drop it. */
export const sessionCookieName = (publicUrl: string): string =>
  publicUrl.startsWith('https://') ? '__Host-kith-session' : 'kith-session'

/**
 * Passwords and sessions. Nobody signs up by themselves here: accounts come from `createAccount`. Limits on sign-in
 * stand before this, ahead of any hashing.
 */
export const createAuth = ({ pool, publicUrl, secret, trustedOrigins }: AuthOptions) => {
  const secure = publicUrl.startsWith('https://')
  const db = new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) }).withSchema('auth')
  return betterAuth({
    appName: 'Kith',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: { db, type: 'postgres' },
    trustedOrigins: (request) => Promise.resolve([...trustedOrigins(request)]),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { expiresIn: idleSeconds, updateAge: refreshSeconds },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      database: { generateId: () => randomUUID() },
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: ['x-kith-client'] },
      cookies: { session_token: { name: sessionCookieName(publicUrl) } },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
    },
  })
}

export type Auth = ReturnType<typeof createAuth>
