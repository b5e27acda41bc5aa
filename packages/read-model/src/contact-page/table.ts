import type { CalendarDate, ContactId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { ownerAnywhere, ownerOnly } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

export interface StoredEmployment {
  readonly id: string
  readonly company: string
  readonly position: string
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly current: boolean
}

export interface StoredText {
  readonly id: string
  readonly text: string
  readonly addedAt: Instant
}

export interface StoredNote extends StoredText {
  readonly correctedAt: Instant | null
}

export interface StoredDate {
  readonly id: string
  readonly kind: 'birthday' | 'work-anniversary' | 'custom'
  readonly label: string
  readonly month: number
  readonly day: number
  readonly year: number | null
}

/** What only the Person page shows: one row, so that the page costs one more statement. */
export interface ContactPageRow {
  readonly contact_id: ContactId
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  revision: number
  employment: readonly StoredEmployment[]
  /** The companies of the employments as they are compared, each once. */
  company_keys: readonly string[]
  facts: readonly StoredText[]
  notes: readonly StoredNote[]
  important_dates: readonly StoredDate[]
  relationship: { readonly kind: string; readonly howMet: string; readonly where: string; readonly throughWhom: string }
  custom_fields: Readonly<Record<string, string>>
}

export const contactPageTable = defineTable<ContactPageRow>({
  name: 'contact_page',
  key: ['contact_id'],
  rows: ownerOnly(),
  retained: 25_000,
  columns: {
    contact_id: 'uuid',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    revision: 'bigint',
    employment: 'jsonb',
    company_keys: 'text[]',
    facts: 'jsonb',
    notes: 'jsonb',
    important_dates: 'jsonb',
    relationship: 'jsonb',
    custom_fields: 'jsonb',
  },
  // The extension for the owner's column comes with the table of contacts in lists, and here for when this one is first.
  before: 'create extension if not exists btree_gin with schema public; ',
  indexes: (on) => [`create index on ${on} using gin (owner_id, company_keys)`],
})

/** The same dates one by one, to be found by the day of the year. */
export interface ImportantDateRow {
  readonly contact_id: ContactId
  readonly date_id: string
  readonly owner_id: UserId
  kind: StoredDate['kind']
  label: string
  month: number
  day: number
  year: number | null
  /** `MMDD` as a number. */
  month_day: number
}

export const importantDateTable = defineTable<ImportantDateRow>({
  name: 'important_date',
  key: ['contact_id', 'date_id'],
  rows: ownerAnywhere(),
  columns: {
    contact_id: 'uuid',
    date_id: 'uuid',
    owner_id: 'uuid',
    kind: 'text',
    label: 'text',
    month: 'integer',
    day: 'integer',
    year: 'integer?',
    month_day: 'integer',
  },
  indexes: (on) => [`create index on ${on} (owner_id, month_day)`],
})
