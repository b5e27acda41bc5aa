import type { PoolClient } from '@kith/postgres'
import type { CalendarDate, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { quietFrom, quietTo } from '../member/quiet-hours.ts'
import type { Database } from '../shared/database.ts'

/** What somebody wishes about their digest, and where they are. */
export interface DigestWishes {
  readonly timeZone: string
  readonly frequency: 'off' | 'daily' | 'weekly'
  /** ISO weekday, 1 = Monday. */
  readonly weekday: number
  readonly localHour: number
  /** 0 or 30. */
  readonly localMinute: number
  readonly quietFrom: number | null
  readonly quietTo: number | null
}

export interface ScheduleRow {
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  readonly wishes: DigestWishes
}

/** A schedule whose time has come. */
export interface DueSchedule extends ScheduleRow {
  readonly dueAt: Instant
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The person's own choice, or what the workspace proposes until they make one; nothing for one who left. */
const wishes = `jsonb_build_object('timeZone', a.time_zone,
  'frequency', case when m.removed or a.erased or a.mail_suppressed is not null then 'off'
    else coalesce(a.digest_frequency, w.settings->'digest'->>'frequency') end,
  'weekday', coalesce(a.digest_weekday, (w.settings->'digest'->>'weekday')::int),
  'localHour', coalesce(a.digest_hour, (w.settings->'digest'->>'localHour')::int),
  'localMinute', coalesce(a.digest_minute, 0),
  'quietFrom', ${quietFrom}, 'quietTo', ${quietTo})`

/** Wishes that were kept before there were half hours mean the full hour. */
const keptWishes = `'{"localMinute": 0}'::jsonb || wishes`

/** Whether the projector has made what the notifier reads. */
export const readModelStands = async (db: Database): Promise<boolean> => {
  const { rows } = await db.query<{ stands: boolean }>({
    text: `select to_regclass('read.membership') is not null and to_regclass('read.contact') is not null
      and to_regclass('read.contact_page') is not null and to_regclass('read.follow_up') is not null
      and to_regclass('read.important_date') is not null
      and to_regclass('read.notice') is not null and to_regclass('read.referral_entry') is not null as stands`,
    values: [],
  })
  return rows[0]?.stands ?? false
}

/** Whose schedules to look at: these people's, and those of everybody in these workspaces. */
export interface MembersToFollow {
  readonly userIds: readonly UserId[]
  readonly workspaceIds: readonly WorkspaceId[]
}

/** Memberships whose schedule is missing or was worked out from other wishes; of `only`, or of all. At most `most`. */
export const changedSchedules = async (
  db: Database,
  { only, most }: { readonly only?: MembersToFollow | undefined; readonly most: number },
): Promise<readonly ScheduleRow[]> => {
  const { rows } = await db.query<{ user_id: UserId; workspace_id: WorkspaceId; wishes: DigestWishes }>({
    text: `select m.user_id, m.workspace_id, ${wishes} as wishes
      from read.membership m join read.workspace w on w.workspace_id = m.workspace_id
        join read.account a on a.user_id = m.user_id
        left join mail.digest_schedule s on s.user_id = m.user_id and s.workspace_id = m.workspace_id
      where s.wishes is distinct from ${wishes} and (s.user_id is not null or not m.removed)
        ${only ? 'and (m.user_id = any($2::uuid[]) or m.workspace_id = any($3::uuid[]))' : ''}
      limit $1`,
    values: only ? [most, only.userIds, only.workspaceIds] : [most],
  })
  return rows.map(({ user_id: userId, workspace_id: workspaceId, wishes }) => ({ userId, workspaceId, wishes }))
}

/** Keeps when digests come next, reckoned by `zoneRules` (`2025c`, say); null is never. */
export const keepSchedules = async (
  db: Database,
  rows: readonly (ScheduleRow & { readonly nextDueAt: Instant | null })[],
  zoneRules = '',
): Promise<void> => {
  await db.query({
    name: 'mail.keep-schedules',
    text: `insert into mail.digest_schedule (user_id, workspace_id, wishes, next_due_at, zone_rules)
      select user_id, workspace_id, wishes::jsonb, next_due_at, $5
      from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[]) as kept (user_id, workspace_id, wishes, next_due_at)
      on conflict (user_id, workspace_id) do update set wishes = excluded.wishes,
        next_due_at = excluded.next_due_at, zone_rules = excluded.zone_rules, updated_at = now()`,
    values: [
      rows.map(({ userId }) => userId),
      rows.map(({ workspaceId }) => workspaceId),
      rows.map(({ wishes }) => JSON.stringify(wishes)),
      rows.map(({ nextDueAt }) => nextDueAt),
      zoneRules,
    ],
  })
}

/** Schedules due by `now`, locked for this transaction; those that another planner holds are left to it. */
export const lockDueSchedules = async (
  client: PoolClient,
  { now, most }: { readonly now: Instant; readonly most: number },
): Promise<readonly DueSchedule[]> => {
  const { rows } = await client.query<{
    user_id: UserId
    workspace_id: WorkspaceId
    wishes: DigestWishes
    due_at: Instant
  }>({
    name: 'mail.lock-due',
    text: `select user_id, workspace_id, ${keptWishes} as wishes, ${iso('next_due_at')} as due_at from mail.digest_schedule
      where next_due_at <= $1::timestamptz order by next_due_at limit $2 for update skip locked`,
    values: [now, most],
  })
  return rows.map((row) => ({
    userId: row.user_id,
    workspaceId: row.workspace_id,
    wishes: row.wishes,
    dueAt: row.due_at,
  }))
}

/**
 * Schedules yet to come that were reckoned by older rules of time zones, locked for this transaction. Rules are named by
 * year and letter, so their names sort.
 */
export const lockOutdatedSchedules = async (
  client: PoolClient,
  { now, zoneRules, most }: { readonly now: Instant; readonly zoneRules: string; readonly most: number },
): Promise<readonly ScheduleRow[]> => {
  const { rows } = await client.query<ScheduleRow>({
    text: `select user_id as "userId", workspace_id as "workspaceId", ${keptWishes} as wishes from mail.digest_schedule
      where next_due_at > $1::timestamptz and zone_rules < $2 limit $3 for update`,
    values: [now, zoneRules, most],
  })
  return rows
}

/** Writes digests into the outbox, each at most once per person, workspace and local date. Answers how many are new. */
export const planDigests = async (
  client: PoolClient,
  digests: readonly { readonly userId: UserId; readonly workspaceId: WorkspaceId; readonly localDate: CalendarDate }[],
): Promise<number> => {
  const { rowCount } = await client.query({
    name: 'mail.plan-digests',
    text: `insert into mail.outbox (kind, recipient_user_id, workspace_id, subject_key, local_date)
      select 'digest', user_id, workspace_id, workspace_id::text, local_date
      from unnest($1::uuid[], $2::uuid[], $3::date[]) as planned (user_id, workspace_id, local_date)
      on conflict (kind, recipient_user_id, subject_key, local_date) do nothing`,
    values: [
      digests.map(({ userId }) => userId),
      digests.map(({ workspaceId }) => workspaceId),
      digests.map(({ localDate }) => localDate),
    ],
  })
  return rowCount ?? 0
}
