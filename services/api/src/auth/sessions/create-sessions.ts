import { randomUUID } from 'node:crypto'
import type { Clock, Instant, UserId, WorkspaceId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { hashOf, isSecret, newSecret } from '../secrets.ts'
import type { Cookies } from './cookies.ts'
import { cookieValue } from './cookies.ts'
import { deviceWords } from './device-words.ts'
import { deviceDays, meetDevice } from './devices.ts'
import { placeOf } from './place.ts'
import type { Factor, Session, SessionLine, Sessions } from './session.ts'
import { endingStatement, sessionStatements } from './statements.ts'

/** A session ends after so many days, used or not; and after fewer without use. */
const absoluteDays = 30

interface SessionRow {
  readonly id: string
  readonly userId: UserId
  readonly workspaceId: WorkspaceId | null
  readonly factors: readonly Factor[]
  readonly createdAt: Date
  readonly authenticatedAt: Date
  readonly aging: boolean
}

const instant = (date: Date): Instant => date.toISOString() as Instant

const toSession = ({ id, userId, workspaceId, factors, createdAt, authenticatedAt }: SessionRow): Session => ({
  id,
  userId,
  workspaceId,
  factors,
  createdAt: instant(createdAt),
  authenticatedAt: instant(authenticatedAt),
})

export interface SessionsHouse {
  readonly system: Pool
  readonly clock: Clock
  readonly cookies: Cookies
  /** Where somebody works who has just signed in; null when they belong nowhere. */
  readonly firstWorkspaceOf: (userId: UserId) => Promise<WorkspaceId | null>
  /** Told when an account is signed in to with a device that it has not seen. */
  readonly onNewDevice: (news: {
    readonly userId: UserId
    readonly device: string
    readonly at: Instant
  }) => Promise<void>
}

/** The one implementation: a table. Every end of a session is told to all processes, for their open pages. */
export const createSessions = (house: SessionsHouse): Sessions => {
  const { system, clock, cookies } = house
  const end = async (where: string, values: readonly unknown[]): Promise<number> =>
    (await system.query(endingStatement(where), [...values])).rowCount ?? 0
  const hashIn = (cookieHeader: string | undefined): Buffer | undefined => {
    const secret = cookieValue(cookieHeader, cookies.session)
    return secret !== undefined && isSecret(secret) ? hashOf(secret) : undefined
  }

  return {
    start: async ({ userId, factors, request, reply }) => {
      const now = clock.now()
      const before = hashIn(request.headers.cookie)
      if (before) await end('token_hash = $1', [before])
      const deviceCookie = cookieValue(request.headers.cookie, cookies.device)
      const device = await meetDevice(system, { userId, secret: deviceCookie, now })
      const secret = newSecret()
      const userAgent = (request.headers['user-agent'] ?? '').slice(0, 300)
      const workspaceId = await house.firstWorkspaceOf(userId)
      const id = randomUUID()
      const values = [id, hashOf(secret), userId, workspaceId, factors, now, device.id, userAgent, placeOf(request.ip)]
      await system.query({ ...sessionStatements.start, values })
      cookies.set(reply, cookies.session, { value: secret, days: absoluteDays })
      cookies.set(reply, cookies.device, { value: device.secret, days: deviceDays })
      if (device.isNews) await house.onNewDevice({ userId, device: deviceWords(userAgent), at: now })
      return { id, userId, workspaceId, factors, createdAt: now, authenticatedAt: now }
    },

    read: async (cookieHeader) => {
      const hash = hashIn(cookieHeader)
      if (!hash) return undefined
      const now = clock.now()
      const { rows } = await system.query<SessionRow>({ ...sessionStatements.read, values: [hash, now] })
      const [row] = rows
      if (!row) return undefined
      if (row.aging) await system.query({ ...sessionStatements.touch, values: [row.id, now] })
      return toSession(row)
    },

    rotate: async (session, reply, proved) => {
      const secret = newSecret()
      const now = clock.now()
      const factors = [...new Set([...session.factors, ...(proved ?? [])])]
      const authenticatedAt = proved ? now : session.authenticatedAt
      const values = [session.id, hashOf(secret), factors, authenticatedAt]
      await system.query({ ...sessionStatements.rotate, values })
      cookies.set(reply, cookies.session, { value: secret, days: absoluteDays })
      return { ...session, factors, authenticatedAt }
    },

    enter: async (session, workspaceId) => {
      await system.query({ ...sessionStatements.enter, values: [session.id, workspaceId] })
      return { ...session, workspaceId }
    },

    end: async (userId, sessionId) => (await end('user_id = $1 and id = $2', [userId, sessionId])) > 0,
    endAllOf: async (userId, except) => {
      await end('user_id = $1 and id is distinct from $2', [userId, except ?? null])
    },
    endAllIn: async (userId, workspaceId) => {
      await end('user_id = $1 and workspace_id = $2', [userId, workspaceId])
    },
    forgetCookie: (reply) => cookies.clear(reply, cookies.session),

    list: async (userId) => {
      const { rows } = await system.query<{
        readonly id: string
        readonly userAgent: string
        readonly place: string
        readonly createdAt: Date
        readonly seenAt: Date
      }>({ ...sessionStatements.list, values: [userId, clock.now()] })
      return rows.map(({ id, userAgent, place, createdAt, seenAt }): SessionLine => ({
        id,
        device: deviceWords(userAgent),
        createdAt: instant(createdAt),
        seenAt: instant(seenAt),
        place,
      }))
    },

    ended: async (ids) => {
      const { rows } = await system.query<{ id: string }>({ ...sessionStatements.lasting, values: [ids, clock.now()] })
      const lasting = new Set(rows.map(({ id }) => id))
      return ids.filter((id) => !lasting.has(id))
    },
  }
}
