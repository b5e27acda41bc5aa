import type { Role } from '@kith/domain'
import type { CalendarDate, UserId, WorkspaceId } from '@kith/kernel'
import { ownerAnywhere } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

/** Somebody with an account, and how they want to be written to. */
export interface MemberRow {
  readonly user_id: UserId
  workspace_id: WorkspaceId
  /** Of the user's own stream; -1 while only the workspace has spoken of them. */
  revision: number
  name: string
  email: string
  time_zone: string
  locale: string
  roles: readonly Role[]
  digest_frequency: 'off' | 'daily' | 'weekly'
  digest_weekday: number
  digest_hour: number
  quiet_from: number | null
  quiet_to: number | null
  away: boolean
  away_until: CalendarDate | null
  mail_suppressed: 'hard-bounce' | 'complaint' | 'soft-bounces' | 'unsubscribed' | null
  erased: boolean
}

export const memberTable = defineTable<MemberRow>({
  name: 'member',
  key: ['user_id'],
  rows: ownerAnywhere('user_id'),
  retained: 20_000,
  columns: {
    user_id: 'uuid',
    workspace_id: 'uuid',
    revision: 'bigint',
    name: 'text',
    email: 'text',
    time_zone: 'text',
    locale: 'text',
    roles: 'text[]',
    digest_frequency: 'text',
    digest_weekday: 'integer',
    digest_hour: 'integer',
    quiet_from: 'integer?',
    quiet_to: 'integer?',
    away: 'boolean',
    away_until: 'date?',
    mail_suppressed: 'text?',
    erased: 'boolean',
  },
  indexes: (on) => [`create index on ${on} (workspace_id)`],
})

export interface WorkspaceRow {
  readonly workspace_id: WorkspaceId
  revision: number
  name: string
}

export const workspaceTable = defineTable<WorkspaceRow>({
  name: 'workspace',
  key: ['workspace_id'],
  rows: () => 'workspace_id = (select read.asked_workspace())',
  retained: 1_000,
  columns: { workspace_id: 'uuid', revision: 'bigint', name: 'text' },
})
