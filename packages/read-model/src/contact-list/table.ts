import type { Cadence, Channel, Closeness } from '@kith/domain'
import type { CalendarDate, ContactId, ImportId, Instant, InteractionId, UserId, WorkspaceId } from '@kith/kernel'
import { noRows, ownerOnly } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

/** A contact with everything that the People page and the head of the Person page show. */
export interface ContactRow {
  readonly contact_id: ContactId
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  /** Of the contact's own stream. */
  revision: number
  name: string
  company: string
  position: string
  /** Which employment company and position come from. */
  job_id: string | null
  location: string
  closeness: Closeness | null
  cadence_kind: Cadence['kind']
  /** Days as the owner set them, for the kind `days`. */
  cadence_set: number | null
  /** Days in force. */
  cadence_days: number | null
  /** The day that a snooze or a skip holds the check-in until. */
  held_until: CalendarDate | null
  /** `-infinity`: at once; `infinity`: never. So it sorts as it stands. */
  next_on: CalendarDate | '-infinity' | 'infinity'
  last_on: CalendarDate | '-infinity'
  last_logged_at: Instant | null
  last_interaction_id: InteractionId | null
  last_channel: Channel | null
  last_summary: string
  /** The latest day with an interaction before `last_on`. */
  prior_on: CalendarDate | null
  tags: readonly string[]
  emails: readonly string[]
  phones: readonly string[]
  links: readonly string[]
  archived: boolean
  do_not_contact: boolean
  /** Asked for no more updates. */
  updates_refused: boolean
  connected_on: CalendarDate | null
  added_at: Instant
  import_id: ImportId | null
  help_given: number
  help_received: number
  search_text: string
  sort_name: string
  /** People without a company come last. */
  sort_company: string
  erased: boolean
}

const listed = 'where not archived and not erased'

export const contactTable = defineTable<ContactRow>({
  name: 'contact',
  key: ['contact_id'],
  rows: ownerOnly(),
  retained: 25_000,
  before:
    'create extension if not exists pg_trgm with schema public; create extension if not exists btree_gin with schema public; ',
  columns: {
    contact_id: 'uuid',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    revision: 'bigint',
    name: 'text',
    company: 'text',
    position: 'text',
    job_id: 'uuid?',
    location: 'text',
    closeness: 'text?',
    cadence_kind: 'text',
    cadence_set: 'integer?',
    cadence_days: 'integer?',
    held_until: 'date?',
    next_on: 'date',
    last_on: 'date',
    last_logged_at: 'text collate "C"?',
    last_interaction_id: 'uuid?',
    last_channel: 'text?',
    last_summary: 'text',
    prior_on: 'date?',
    tags: 'text[]',
    emails: 'text[]',
    phones: 'text[]',
    links: 'text[]',
    archived: 'boolean',
    do_not_contact: 'boolean',
    updates_refused: 'boolean',
    connected_on: 'date?',
    added_at: 'text collate "C"',
    import_id: 'uuid?',
    help_given: 'integer',
    help_received: 'integer',
    search_text: 'text',
    sort_name: 'text collate "C"',
    sort_company: 'text collate "C"',
    erased: 'boolean',
  },
  indexes: (on) => [
    `create index on ${on} (owner_id, sort_name, contact_id) ${listed}`,
    `create index on ${on} (owner_id, sort_company, contact_id) ${listed}`,
    `create index on ${on} (owner_id, next_on, contact_id) ${listed}`,
    `create index on ${on} (owner_id, last_on, contact_id) ${listed}`,
    `create index on ${on} (owner_id, added_at, contact_id) ${listed}`,
    `create index on ${on} (owner_id, sort_name) where archived`,
    `create index on ${on} using gin (owner_id, search_text public.gin_trgm_ops) ${listed}`,
  ],
})

/** What each interaction gives to each contact's row; what remains when one of them is taken back. */
export interface ContactInteractionRow {
  readonly contact_id: ContactId
  readonly interaction_id: InteractionId
  /** The last event of the interaction that said anything here. */
  revision: number
  happened_on: CalendarDate
  readonly logged_at: Instant
  channel: Channel
  summary: string
  help_given: number
  help_received: number
  retracted: boolean
  /** Everyone who took part, when there were several. */
  readonly contact_ids: readonly ContactId[] | null
}

export const contactInteractionTable = defineTable<ContactInteractionRow>({
  name: 'contact_interaction',
  key: ['contact_id', 'interaction_id'],
  rows: noRows,
  columns: {
    contact_id: 'uuid',
    interaction_id: 'uuid',
    revision: 'bigint',
    happened_on: 'date',
    logged_at: 'text',
    channel: 'text',
    summary: 'text',
    help_given: 'integer',
    help_received: 'integer',
    retracted: 'boolean',
    contact_ids: 'uuid[]?',
  },
})
