import type { CommandHandler } from '@kith/command-handling'
import type { Clock } from '@kith/kernel'
import type { Pool, PositionWaiter } from '@kith/postgres'
import type { Database } from '@kith/read-model/queries'
import type { AuthHouse } from '../auth/house.ts'
import type { Session } from '../auth/sessions/session.ts'
import type { Imports } from '../imports/imports.ts'
import type { LiveChanges } from '../live/live-changes.ts'
import type { Mailbox } from '../mailbox/mailbox.ts'
import type { ResumeHouse } from '../resumes/house.ts'
import type { Credential } from './credential.ts'
import type { CursorSigner } from './cursor.ts'
import { notSignedIn } from './errors.ts'
import type { Loaders } from './loaders.ts'
import type { ApiViewer } from './viewer.ts'

/** What resolvers work with; the same for every request. */
export interface Services {
  /**
   * The database with all rights: for sessions, for who is a member, for bookkeeping. Whatever is shown to a viewer is
   * read through `MemberContext.db`.
   */
  readonly system: Pool
  readonly commands: CommandHandler
  readonly waiter: PositionWaiter
  readonly cursors: CursorSigner
  readonly clock: Clock
  readonly live: LiveChanges
  readonly imports: Imports
  readonly mailbox: Mailbox
  readonly resumes: ResumeHouse
  readonly auth: AuthHouse
}

/** One request: who asks, and with what. */
export interface ApiContext {
  readonly services: Services
  readonly viewer: ApiViewer | undefined
  /** The database as the viewer may see it. */
  readonly db: Database | undefined
  readonly loaders: Loaders | undefined
  readonly credential: Credential
  /** Undefined when nobody is signed in, or a program asks with a token. */
  readonly sessionId: string | undefined
  readonly session: Session | undefined
  readonly correlationId: string
}

/** A request of somebody who is signed in. */
export interface MemberContext extends ApiContext {
  readonly viewer: ApiViewer
  readonly db: Database
  readonly loaders: Loaders
}

/** Narrows a request; fields that only members may ask for have been refused before this. */
export const asMember = (context: ApiContext): MemberContext => {
  const { viewer, db, loaders } = context
  if (!viewer || !db || !loaders) throw notSignedIn()
  return { ...context, viewer, db, loaders }
}
