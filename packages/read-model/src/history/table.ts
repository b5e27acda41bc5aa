import type { ContactId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { noRows, ownerOnly } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'
import type { ChangeTuple } from './change-tuple.ts'
import type { EntryParams } from './entry.ts'
import type { PersonState } from './person-state.ts'

/** One event that somebody may see; once for each contact that it speaks of. */
export interface HistoryRow {
  readonly stream_id: string
  readonly category: string
  readonly revision: number
  /** From 0, over the contacts of the event. */
  readonly ordinal: number
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  /** Null for the system. */
  readonly actor: UserId | null
  readonly occurred_at: Instant
  /** Bytes into the log: far below what a double holds exactly. */
  readonly position: number
  readonly type: string
  /** Whether it stands in the history of everything: once, and not for each person of an import. */
  readonly listed: boolean
  readonly contact_id: ContactId | null
  /** All of them, when there are several. */
  readonly contact_ids: readonly ContactId[] | null
  readonly changes: readonly ChangeTuple[]
  readonly params: EntryParams
}

export const historyTable = defineTable<HistoryRow>({
  name: 'history_entry',
  key: ['stream_id', 'category', 'revision', 'ordinal'],
  rows: ownerOnly(),
  columns: {
    stream_id: 'uuid',
    category: 'text',
    revision: 'integer',
    ordinal: 'smallint',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    actor: 'uuid?',
    occurred_at: 'text collate "C"',
    position: 'bigint',
    type: 'text',
    listed: 'boolean',
    contact_id: 'uuid?',
    contact_ids: 'uuid[]?',
    changes: 'json',
    params: 'json',
  },
  indexes: (on) => [
    `create index on ${on} (contact_id, occurred_at, position) where contact_id is not null`,
    `create index on ${on} (owner_id, occurred_at, position) where listed`,
  ],
})

/** What a contact's next event is compared with. */
export interface HistoryContactRow {
  readonly contact_id: ContactId
  readonly owner_id: UserId
  revision: number
  state: PersonState
}

export const historyContactTable = defineTable<HistoryContactRow>({
  name: 'history_contact',
  key: ['contact_id'],
  rows: noRows,
  retained: 25_000,
  columns: { contact_id: 'uuid', owner_id: 'uuid', revision: 'bigint', state: 'json' },
})
