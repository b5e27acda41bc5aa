import type { ContactId, ImportId, RecordedEvent, StreamName, UserId, WorkspaceId } from '@kith/kernel'
import type { KithEvent } from '@kith/domain'
import type { PoolClient } from 'pg'
import type { RowRule } from './fold/row-rule.ts'

/** A recorded event of Kith, narrowed by its type. */
export type Recorded = KithEvent extends infer Event ? (Event extends KithEvent ? RecordedEvent<Event> : never) : never

export type ProjectionName =
  | 'contact-list'
  | 'contact-page'
  | 'timeline'
  | 'today'
  | 'history'
  | 'import-report'
  | 'member'
  | 'audit'
  | 'sharing'
  | 'opportunity'
  | 'referral'
  | 'board'
  | 'notice'
  | 'file'
  | 'template'
  | 'update'
  | 'mentorship'

/** What a screen may have to fetch anew. `access` is for the api alone: somebody's rights have to be read anew. */
export type Topic =
  | 'contacts'
  | 'timeline'
  | 'today'
  | 'history'
  | 'imports'
  | 'mailbox'
  | 'viewer'
  | 'cohorts'
  | 'members'
  | 'opportunities'
  | 'referrals'
  | 'board'
  | 'notices'
  | 'files'
  | 'templates'
  | 'updates'
  | 'mentorships'
  | 'access'

/** Whose view changed, told to live clients: one person's, or that of everybody in a workspace. Carries ids only. */
export type Change = PersonChange | WorkspaceChange

export interface PersonChange {
  readonly userId: UserId
  readonly topics: readonly Topic[]
  readonly contactIds?: readonly ContactId[]
  readonly importId?: ImportId
}

export interface WorkspaceChange {
  readonly workspaceId: WorkspaceId
  readonly topics: readonly Topic[]
}

/** One table of a projection; it lives in the schema of a generation, e.g. `rm_contact_list_3`. */
export interface TableDefinition {
  readonly name: string
  /** The statement that creates it, primary key included, other indexes apart. */
  readonly create: (schema: string) => string
  /** What a viewer's statements may see of it; undefined for nothing. */
  readonly rows: RowRule
  /** Made at once for a live generation, and after the rows for a rebuilt one. */
  readonly indexes: (schema: string) => readonly string[]
}

/** Where an event stands that nobody can or will apply. */
export interface StreamPlace {
  readonly stream: StreamName
  readonly revision: bigint
  readonly position: bigint
}

/** Folds the whole log in memory and writes by COPY. `flush` may be called often to bound memory. */
export interface RebuildFold {
  readonly fold: (event: Recorded) => void
  /** As `Projection.passOver`, in its place among the folded events. */
  readonly passOver: (place: StreamPlace) => void
  /** Rows that wait in memory. */
  readonly pending: () => number
  readonly flush: (client: PoolClient) => Promise<void>
}

/**
 * A read model's writing half: a function of the events alone, without clock, chance or network. The runner owns the
 * transaction and moves the checkpoint in it.
 */
export interface Projection {
  readonly name: ProjectionName
  /** A higher version is filled beside the serving one and then switched to. */
  readonly version: number
  /** Stream categories that it follows. */
  readonly categories: readonly string[]
  readonly tables: readonly TableDefinition[]
  /** Applies a batch, in order, inside the caller's transaction. */
  readonly apply: (client: PoolClient, schema: string, events: readonly Recorded[]) => Promise<readonly Change[]>
  /**
   * Takes note that an event will never be applied (an operator skipped it), so that the stream's next one is no gap.
   * Does nothing for a stream's first event: of what never began there is nothing to show.
   */
  readonly passOver: (client: PoolClient, schema: string, place: StreamPlace) => Promise<void>
  readonly startRebuild: (schema: string) => RebuildFold
}
