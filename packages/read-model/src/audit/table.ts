import type { CohortId, EventId, Instant, InvitationId, OpeningId, UserId, WorkspaceId } from '@kith/kernel'
import { noRows } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'
import { adminsOnly } from '../member/rules.ts'

/** What of an event its sentence needs beside the people and things that it names by id. Nothing personal. */
export type AuditParams = Readonly<Record<string, unknown>>

/** One event of a workspace, or of an opening in it. Names are looked up when somebody reads it. */
export interface AuditRow {
  readonly workspace_id: WorkspaceId
  /** Of the event in the log: what stands later happened later, whatever the stream. */
  readonly position: number
  readonly event_id: EventId
  readonly type: string
  /** Null for the system. */
  readonly actor: UserId | null
  readonly occurred_at: Instant
  readonly user_id: UserId | null
  readonly cohort_id: CohortId | null
  readonly invitation_id: InvitationId | null
  readonly opening_id: OpeningId | null
  readonly params: AuditParams
}

export const auditTable = defineTable<AuditRow>({
  name: 'audit_entry',
  key: ['workspace_id', 'position'],
  rows: adminsOnly,
  columns: {
    workspace_id: 'uuid',
    position: 'bigint',
    event_id: 'uuid',
    type: 'text',
    actor: 'uuid?',
    occurred_at: 'text',
    user_id: 'uuid?',
    cohort_id: 'uuid?',
    invitation_id: 'uuid?',
    opening_id: 'uuid?',
    params: 'jsonb',
  },
  indexes: (on) => [
    // What somebody's roles, a cohort's name or the settings were before.
    `create index on ${on} (workspace_id, user_id, position) where type in ('workspace.member-joined', 'workspace.roles-changed')`,
    `create index on ${on} (workspace_id, position) where type = 'workspace.settings-changed'`,
    `create index on ${on} (workspace_id, cohort_id, position) where type in ('workspace.cohort-opened', 'workspace.cohort-renamed')`,
    `create index on ${on} (workspace_id, position) where type in ('workspace.created', 'workspace.renamed')`,
  ],
})

/** How far a workspace's stream is told. */
export interface AuditedWorkspaceRow {
  readonly workspace_id: WorkspaceId
  revision: number
}

export const auditedWorkspaceTable = defineTable<AuditedWorkspaceRow>({
  name: 'audited_workspace',
  key: ['workspace_id'],
  rows: noRows,
  retained: 1_000,
  columns: { workspace_id: 'uuid', revision: 'bigint' },
})
