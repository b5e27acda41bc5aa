import type { PassOverReason } from '@kith/domain'
import type { CalendarDate, ContactId, Instant, UpdateId, UserId, WorkspaceId } from '@kith/kernel'
import { ownerOnly } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

export type UpdateStatus = 'draft' | 'on-its-way' | 'cancelled' | 'discarded'

/** What a member writes to many of their contacts. Its owner's alone. */
export interface UpdateRow {
  readonly update_id: UpdateId
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  revision: number
  subject: string
  body: string
  /** Finished is whatever is on its way with nobody who waits. */
  status: UpdateStatus
  people: number
  reached: number
  passed_over: number
  readonly drafted_at: Instant
  sent_at: Instant | null
}

export const updateTable = defineTable<UpdateRow>({
  name: 'network_update',
  key: ['update_id'],
  rows: ownerOnly(),
  columns: {
    update_id: 'uuid',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    revision: 'bigint',
    subject: 'text',
    body: 'text',
    status: 'text',
    people: 'integer',
    reached: 'integer',
    passed_over: 'integer',
    drafted_at: 'text collate "C"',
    sent_at: 'text collate "C"?',
  },
  indexes: (on) => [
    `create index on ${on} (owner_id, workspace_id, drafted_at, update_id) where status <> 'discarded'`,
    `create index on ${on} (owner_id) where status = 'on-its-way' and reached + passed_over < people`,
  ],
})

/** Somebody chosen for an update, and what became of that. */
export interface UpdateRecipientRow {
  readonly update_id: UpdateId
  readonly contact_id: ContactId
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  /** In the order of the choice. */
  place: number
  state: 'chosen' | 'waiting' | 'reached' | 'passed-over'
  reason: PassOverReason | null
  /** The words that this person got; empty until then. */
  subject: string
  text: string
  /** The owner's day on which it reached them. */
  reached_on: CalendarDate | null
  settled_at: Instant | null
}

export const updateRecipientTable = defineTable<UpdateRecipientRow>({
  name: 'network_update_recipient',
  key: ['update_id', 'contact_id'],
  rows: ownerOnly(),
  columns: {
    update_id: 'uuid',
    contact_id: 'uuid',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    place: 'integer',
    state: 'text',
    reason: 'text?',
    subject: 'text',
    text: 'text',
    reached_on: 'date?',
    settled_at: 'text collate "C"?',
  },
  indexes: (on) => [`create index on ${on} (owner_id, contact_id, reached_on) where reached_on is not null`],
})
