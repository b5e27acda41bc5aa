import type { CalendarDate, CohortId, Instant, OpeningId, ReferralId, UserId, WorkspaceId } from '@kith/kernel'
import { inViewersWorkspace, viewer, viewerIsAdmin } from '../fold/row-rule.ts'
import type { RowRule } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

/** A role that somebody can refer for, as it was last posted or changed. */
export interface OpeningRow {
  readonly opening_id: OpeningId
  readonly workspace_id: WorkspaceId
  readonly poster_id: UserId
  revision: number
  company: string
  /** Companies that differ in accents or capitals only are one. */
  company_key: string
  role: string
  department: string
  location: string
  /** The location as it is searched. */
  location_key: string
  link: string
  notes: string
  /** Company, role, department, location and notes as they are searched. */
  search_text: string
  seats: number
  /** Seats that a request holds, accepted or not. */
  seats_claimed: number
  status: 'open' | 'closed' | 'filled'
  closes_on: CalendarDate | null
  audience_kind: 'workspace' | 'cohorts'
  /** Empty when the whole workspace is the audience. */
  cohort_ids: readonly CohortId[]
  admitted: boolean
  hidden_by: 'reports' | 'moderator' | null
  readonly posted_at: Instant
}

/** The poster's, the admins', what the audience may see, and what somebody holds a seat of. */
const onTheBoard: RowRule = (schema) => `${inViewersWorkspace} and (poster_id = ${viewer} or ${viewerIsAdmin}
  or (admitted and hidden_by is null and (audience_kind = 'workspace'
    or (audience_kind = 'cohorts' and cohort_ids && (select read.viewer_cohorts())::uuid[])))
  or exists (select from ${schema}.opening_seat s
    where s.opening_id = opening.opening_id and s.seeker_id = ${viewer}))`

export const openingTable = defineTable<OpeningRow>({
  name: 'opening',
  key: ['opening_id'],
  rows: onTheBoard,
  retained: 5_000,
  columns: {
    opening_id: 'uuid',
    workspace_id: 'uuid',
    poster_id: 'uuid',
    revision: 'bigint',
    company: 'text',
    company_key: 'text collate "C"',
    role: 'text',
    department: 'text',
    location: 'text',
    location_key: 'text',
    link: 'text',
    notes: 'text',
    search_text: 'text',
    seats: 'integer',
    seats_claimed: 'integer',
    status: 'text',
    closes_on: 'date?',
    audience_kind: 'text',
    cohort_ids: 'uuid[]',
    admitted: 'boolean',
    hidden_by: 'text?',
    posted_at: 'text collate "C"',
  },
  indexes: (on) => [
    `create index on ${on} (workspace_id, posted_at, opening_id)`,
    `create index on ${on} (workspace_id, company_key) where status = 'open'`,
    `create index on ${on} (poster_id)`,
  ],
})

/** A seat that a request holds; the row goes when the seat is given back. */
export interface OpeningSeatRow {
  readonly opening_id: OpeningId
  readonly referral_id: ReferralId
  readonly workspace_id: WorkspaceId
  readonly poster_id: UserId
  readonly seeker_id: UserId
  /** The request was accepted. */
  confirmed: boolean
}

export const openingSeatTable = defineTable<OpeningSeatRow>({
  name: 'opening_seat',
  key: ['opening_id', 'referral_id'],
  rows: () => `${inViewersWorkspace} and (seeker_id = ${viewer} or poster_id = ${viewer})`,
  columns: {
    opening_id: 'uuid',
    referral_id: 'uuid',
    workspace_id: 'uuid',
    poster_id: 'uuid',
    seeker_id: 'uuid',
    confirmed: 'boolean',
  },
  indexes: (on) => [`create index on ${on} (seeker_id)`],
})

/** What one person said against an opening; nobody's word counts twice. */
export interface OpeningReportRow {
  readonly opening_id: OpeningId
  readonly reporter_id: UserId
  readonly workspace_id: WorkspaceId
  reason: string
  readonly at: Instant
  /** Whoever moderates has looked at it since. */
  settled: boolean
}

export const openingReportTable = defineTable<OpeningReportRow>({
  name: 'opening_report',
  key: ['opening_id', 'reporter_id'],
  rows: () => `${inViewersWorkspace} and (reporter_id = ${viewer} or ${viewerIsAdmin})`,
  columns: {
    opening_id: 'uuid',
    reporter_id: 'uuid',
    workspace_id: 'uuid',
    reason: 'text',
    at: 'text',
    settled: 'boolean',
  },
})
