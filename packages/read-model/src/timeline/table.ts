import type { Channel, Direction, HelpKind, InteractionKind } from '@kith/domain'
import type { CalendarDate, ContactId, Instant, InteractionId, UserId, WorkspaceId } from '@kith/kernel'
import { ownerOnly } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

export interface StoredFollowUp {
  readonly id: string
  readonly promisedBy: 'me' | 'them'
  readonly text: string
  readonly dueOn: CalendarDate
  readonly status: 'open' | 'done' | 'dropped'
}

/** One interaction in the timeline of one of its contacts. Its contacts never change. */
export interface TimelineRow {
  readonly interaction_id: InteractionId
  readonly contact_id: ContactId
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  revision: number
  readonly contact_ids: readonly ContactId[]
  channel: Channel
  kind: InteractionKind
  direction: Direction
  happened_on: CalendarDate
  summary: string
  outcome: string
  help_given: readonly HelpKind[]
  help_received: readonly HelpKind[]
  follow_ups: readonly StoredFollowUp[]
  replied_on: CalendarDate | null
  retracted: boolean
  corrected: boolean
  readonly logged_at: Instant
}

export const timelineTable = defineTable<TimelineRow>({
  name: 'timeline_entry',
  key: ['interaction_id', 'contact_id'],
  rows: ownerOnly(),
  columns: {
    interaction_id: 'uuid',
    contact_id: 'uuid',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    revision: 'bigint',
    contact_ids: 'uuid[]',
    channel: 'text',
    kind: 'text',
    direction: 'text',
    happened_on: 'date',
    summary: 'text',
    outcome: 'text',
    help_given: 'text[]',
    help_received: 'text[]',
    follow_ups: 'jsonb',
    replied_on: 'date?',
    retracted: 'boolean',
    corrected: 'boolean',
    logged_at: 'text collate "C"',
  },
  indexes: (on) => [`create index on ${on} (contact_id, happened_on, logged_at, interaction_id)`],
})
