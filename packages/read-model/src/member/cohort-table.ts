import type { Role } from '@kith/domain'
import type { CalendarDate, CohortId, Instant, InvitationId, UserId, WorkspaceId } from '@kith/kernel'
import { defineTable } from '../fold/table.ts'
import { adminsOnly, cohortMates } from './rules.ts'

export interface CohortRow {
  readonly cohort_id: CohortId
  readonly workspace_id: WorkspaceId
  name: string
  starts_on: CalendarDate
  ends_on: CalendarDate | null
  closed: boolean
}

export const cohortTable = defineTable<CohortRow>({
  name: 'cohort',
  key: ['cohort_id'],
  retained: 1_000,
  rows: cohortMates,
  columns: {
    cohort_id: 'uuid',
    workspace_id: 'uuid',
    name: 'text',
    starts_on: 'date',
    ends_on: 'date?',
    closed: 'boolean',
  },
  indexes: (on) => [`create index on ${on} (workspace_id)`],
})

/** Somebody in a cohort, as long as they are in it. */
export interface CohortMemberRow {
  readonly cohort_id: CohortId
  readonly user_id: UserId
  readonly workspace_id: WorkspaceId
  readonly joined_at: Instant
}

export const cohortMemberTable = defineTable<CohortMemberRow>({
  name: 'cohort_member',
  key: ['cohort_id', 'user_id'],
  rows: cohortMates,
  columns: { cohort_id: 'uuid', user_id: 'uuid', workspace_id: 'uuid', joined_at: 'text' },
  indexes: (on) => [`create index on ${on} (user_id, workspace_id)`],
})

export interface InvitationRow {
  readonly invitation_id: InvitationId
  readonly workspace_id: WorkspaceId
  /** Lower case; empty once the person who accepted was erased. */
  email: string
  readonly roles: readonly Role[]
  readonly cohort_ids: readonly CohortId[]
  /** `open` also when its time has run out: that depends on when somebody looks. */
  status: 'open' | 'accepted' | 'revoked'
  /** Null for the system. */
  readonly issued_by: UserId | null
  readonly issued_at: Instant
  expires_at: Instant
  accepted_by: UserId | null
}

export const invitationTable = defineTable<InvitationRow>({
  name: 'invitation',
  key: ['invitation_id'],
  retained: 5_000,
  rows: adminsOnly,
  columns: {
    invitation_id: 'uuid',
    workspace_id: 'uuid',
    email: 'text',
    roles: 'text[]',
    cohort_ids: 'uuid[]',
    status: 'text',
    issued_by: 'uuid?',
    issued_at: 'text collate "C"',
    expires_at: 'text collate "C"',
    accepted_by: 'uuid?',
  },
  indexes: (on) => [
    `create index on ${on} (workspace_id, issued_at)`,
    `create index on ${on} (email) where status = 'open'`,
    `create index on ${on} (accepted_by) where accepted_by is not null`,
  ],
})
