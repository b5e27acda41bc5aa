import type { MentorshipStatus, SessionStatus } from '@kith/domain'
import type { CalendarDate, Instant, MentorshipId, UserId, WorkspaceId } from '@kith/kernel'
import { inViewersWorkspace, viewer } from '../fold/row-rule.ts'
import type { RowRule } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

interface Pair {
  readonly mentorship_id: MentorshipId
  readonly workspace_id: WorkspaceId
  readonly mentee_id: UserId
  readonly mentor_id: UserId
}

/** Both of the pair, while they are in the workspace; no admin and no coach. */
const thePair: RowRule = () => `${inViewersWorkspace} and (mentee_id = ${viewer} or mentor_id = ${viewer})`

const pair = { mentorship_id: 'uuid', workspace_id: 'uuid', mentee_id: 'uuid', mentor_id: 'uuid' } as const

/** Two people of whom one asked the other, or was accepted: as it stands now. */
export interface MentorshipRow extends Pair {
  revision: number
  status: MentorshipStatus
  /** The mentee's words. */
  purpose: string
  /** The mentor's words when they declined. */
  reason: string
  /** Words at the end, and whose they are. */
  words: string
  words_by: UserId | null
  requested_at: Instant
  changed_at: Instant
}

export const mentorshipTable = defineTable<MentorshipRow>({
  name: 'mentorship',
  key: ['mentorship_id'],
  rows: thePair,
  columns: {
    ...pair,
    revision: 'bigint',
    status: 'text',
    purpose: 'text',
    reason: 'text',
    words: 'text',
    words_by: 'uuid?',
    requested_at: 'text collate "C"',
    changed_at: 'text collate "C"',
  },
  indexes: (on) => [
    `create index on ${on} (workspace_id, mentee_id, changed_at)`,
    `create index on ${on} (workspace_id, mentor_id, changed_at)`,
  ],
})

/** A meeting of the pair. */
export interface MentorshipSessionRow extends Pair {
  readonly session_id: string
  status: SessionStatus
  starts_at: Instant
  minutes: number
  /** What the scheduler's clock shows then. */
  on_day: CalendarDate
  at_time: string
  time_zone: string
  topic: string
  place: string
  planned_by: UserId | null
  /** Why it was cancelled, and whose words that are. */
  reason: string
  reason_by: UserId | null
}

export const mentorshipSessionTable = defineTable<MentorshipSessionRow>({
  name: 'mentorship_session',
  key: ['mentorship_id', 'session_id'],
  rows: thePair,
  columns: {
    ...pair,
    session_id: 'uuid',
    status: 'text',
    starts_at: 'text collate "C"',
    minutes: 'integer',
    on_day: 'date',
    at_time: 'text',
    time_zone: 'text',
    topic: 'text',
    place: 'text',
    planned_by: 'uuid?',
    reason: 'text',
    reason_by: 'uuid?',
  },
  indexes: (on) => [
    `create index on ${on} (workspace_id, mentee_id, starts_at)`,
    `create index on ${on} (workspace_id, mentor_id, starts_at)`,
  ],
})
