import type { Role, WorkspaceSettings } from '@kith/domain'
import type { CalendarDate, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { defineTable } from '../fold/table.ts'
import { coMembers, ownAccount } from './rules.ts'

/** Somebody with an account, and how they want to be written to. Theirs alone, but for the address that admins see. */
export interface AccountRow {
  readonly user_id: UserId
  /** Of the user's own stream. */
  revision: number
  name: string
  email: string
  time_zone: string
  locale: string
  /** Null until they choose: then what their workspace proposes holds. */
  digest_frequency: 'off' | 'daily' | 'weekly' | null
  digest_weekday: number | null
  digest_hour: number | null
  /** 0 or 30. */
  digest_minute: number | null
  digest_even_if_empty: boolean
  /** Null until they choose; equal hours are none. */
  quiet_from: number | null
  quiet_to: number | null
  away: boolean
  away_until: CalendarDate | null
  mail_suppressed: 'hard-bounce' | 'complaint' | 'soft-bounces' | 'unsubscribed' | null
  mail_suppressed_at: Instant | null
  /** Streams that were stopped one by one; the digest is told by its frequency. */
  mail_stopped: readonly ('reminders' | 'notices')[]
  erased: boolean
}

export const accountTable = defineTable<AccountRow>({
  name: 'account',
  key: ['user_id'],
  retained: 20_000,
  rows: ownAccount,
  columns: {
    user_id: 'uuid',
    revision: 'bigint',
    name: 'text',
    email: 'text',
    time_zone: 'text',
    locale: 'text',
    digest_frequency: 'text?',
    digest_weekday: 'integer?',
    digest_hour: 'integer?',
    digest_minute: 'integer?',
    digest_even_if_empty: 'boolean',
    quiet_from: 'integer?',
    quiet_to: 'integer?',
    away: 'boolean',
    away_until: 'date?',
    mail_suppressed: 'text?',
    mail_suppressed_at: 'text?',
    mail_stopped: 'text[]',
    erased: 'boolean',
  },
})

/**
 * Somebody in a workspace. The name stands here too, for those in the same workspace may read it and the account they
 * may not. The row of one who left stays, so that their name still tells who did what.
 */
export interface MembershipRow {
  readonly user_id: UserId
  readonly workspace_id: WorkspaceId
  name: string
  /** The name as it is sorted and searched. */
  sort_name: string
  roles: readonly Role[]
  joined_at: Instant
  removed: boolean
  erased: boolean
}

export const membershipTable = defineTable<MembershipRow>({
  name: 'membership',
  // The person first: a new name goes to all their memberships.
  key: ['user_id', 'workspace_id'],
  rows: coMembers,
  columns: {
    user_id: 'uuid',
    workspace_id: 'uuid',
    name: 'text',
    sort_name: 'text collate "C"',
    roles: 'text[]',
    joined_at: 'text collate "C"',
    removed: 'boolean',
    erased: 'boolean',
  },
  indexes: (on) => [`create index on ${on} (workspace_id, sort_name, user_id) where not removed and not erased`],
})

export interface WorkspaceRow {
  readonly workspace_id: WorkspaceId
  revision: number
  name: string
  settings: WorkspaceSettings
}

export const workspaceTable = defineTable<WorkspaceRow>({
  name: 'workspace',
  key: ['workspace_id'],
  retained: 1_000,
  rows: coMembers,
  columns: { workspace_id: 'uuid', revision: 'bigint', name: 'text', settings: 'jsonb' },
})
