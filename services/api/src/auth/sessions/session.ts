import type { Instant, UserId, WorkspaceId } from '@kith/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** What proved who somebody is. A recovery code counts as `totp`; a passkey counts as both factors. */
export type Factor = 'password' | 'passkey' | 'oidc' | 'totp'

/** Somebody who is signed in. */
export interface Session {
  /** Stays when the secret in the cookie changes. */
  readonly id: string
  readonly userId: UserId
  /** Where they work; null until they belong somewhere. */
  readonly workspaceId: WorkspaceId | null
  readonly factors: readonly Factor[]
  readonly createdAt: Instant
  /** When they last proved who they are. */
  readonly authenticatedAt: Instant
}

/** One line of the list of sessions that its owner sees. */
export interface SessionLine {
  readonly id: string
  /** In words: `Firefox on Linux`. */
  readonly device: string
  readonly createdAt: Instant
  readonly seenAt: Instant
  /** The network that it was begun from, e.g. `203.0.113.0/24`. */
  readonly place: string
}

export interface SessionStart {
  readonly userId: UserId
  readonly factors: readonly Factor[]
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Sessions of our own: 256 random bits in a cookie, their hash in a table, looked up for every request. */
export interface Sessions {
  /**
   * Signs somebody in: ends what this browser had, sets the cookie, takes note of the device and tells the owner of the
   * account by mail when it is a new one.
   */
  readonly start: (start: SessionStart) => Promise<Session>
  /** Whose cookie this is; undefined when it is nobody's, ended, idle for 7 days or older than 30. */
  readonly read: (cookieHeader: string | undefined) => Promise<Session | undefined>
  /** Gives a session a new secret; the old one is worth nothing from now on. `proved`: what was just proved again. */
  readonly rotate: (session: Session, reply: FastifyReply, proved?: readonly Factor[]) => Promise<Session>
  /** Notes where somebody works from now on. */
  readonly enter: (session: Session, workspaceId: WorkspaceId) => Promise<Session>
  /** Ends one session of `userId`; false when it is not theirs or not there. */
  readonly end: (userId: UserId, sessionId: string) => Promise<boolean>
  /** Ends all of somebody's sessions but one. */
  readonly endAllOf: (userId: UserId, except?: string) => Promise<void>
  /** Ends the sessions that work in a workspace which their owner does not belong to any more. */
  readonly endAllIn: (userId: UserId, workspaceId: WorkspaceId) => Promise<void>
  /** Takes the cookie away. */
  readonly forgetCookie: (reply: FastifyReply) => void
  readonly list: (userId: UserId) => Promise<readonly SessionLine[]>
  /** Those of the ids whose session has ended meanwhile. */
  readonly ended: (ids: readonly string[]) => Promise<readonly string[]>
}

/** For so long after proving who they are, somebody may do what cannot be undone. */
export const confirmationMinutes = 10

/** Until when dangerous acts need no further proof; null when they do already. */
export const confirmedUntil = ({ authenticatedAt }: Session, now: Instant): Instant | null => {
  const until = new Date(Date.parse(authenticatedAt) + confirmationMinutes * 60_000).toISOString() as Instant
  return until > now ? until : null
}

/** Whether somebody showed more than what a password or a provider tells. */
export const hasSecondFactor = (factors: readonly Factor[]): boolean =>
  factors.includes('totp') || factors.includes('passkey')
