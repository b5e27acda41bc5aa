import type { Instant, UserId, WorkspaceId } from '@kith/kernel'
import type { Database } from '../shared/database.ts'

/** When somebody's next digest is due. The wish is in local time and zone; the instant is only what follows from it. */
export interface DigestSchedule {
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  readonly frequency: 'off' | 'daily' | 'weekly'
  /** ISO weekday, 1 = Monday. */
  readonly weekday: number
  readonly localHour: number
  readonly zone: string
  /** Null while no digest is wanted. */
  readonly nextDueAt: Instant | null
}

const rows = `json_to_recordset($1::json) as s("userId" uuid, "workspaceId" uuid, frequency text, weekday int,
  "localHour" int, zone text, "nextDueAt" timestamptz)`

/** Writes schedules, new or changed. */
export const putSchedules = async (db: Database, schedules: readonly DigestSchedule[]): Promise<void> => {
  if (schedules.length === 0) return
  await db.query({
    name: 'digest.put',
    text: `insert into mail.digest_schedule (user_id, workspace_id, frequency, weekday, local_hour, zone, next_due_at)
      select "userId", "workspaceId", frequency, weekday, "localHour", zone, "nextDueAt" from ${rows}
      on conflict (user_id) do update set workspace_id = excluded.workspace_id, frequency = excluded.frequency,
        weekday = excluded.weekday, local_hour = excluded.local_hour, zone = excluded.zone,
        next_due_at = excluded.next_due_at`,
    values: [JSON.stringify(schedules)],
  })
}

const columns = `d.user_id as "userId", d.workspace_id as "workspaceId", d.frequency, d.weekday,
  d.local_hour as "localHour", d.zone,
  to_char(d.next_due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "nextDueAt"`

/**
 * Takes a batch of schedules that are due, for the transaction that writes their mails and moves them on. Planners that
 * run side by side get different ones. Must be called inside a transaction.
 */
export const takeDueSchedules = async (
  db: Database,
  { now, most }: { readonly now: Instant; readonly most: number },
): Promise<readonly DigestSchedule[]> => {
  const { rows: due } = await db.query<DigestSchedule>({
    name: 'digest.due',
    text: `select ${columns} from mail.digest_schedule d where d.next_due_at <= $1
      order by d.next_due_at limit $2 for update skip locked`,
    values: [now, most],
  })
  return due
}

/** One member's schedule; undefined before the planner has heard of them. */
export const scheduleOf = async (db: Database, userId: UserId): Promise<DigestSchedule | undefined> => {
  const { rows: found } = await db.query<DigestSchedule>({
    name: 'digest.of',
    text: `select ${columns} from mail.digest_schedule d where d.user_id = $1`,
    values: [userId],
  })
  return found[0]
}

/** When the next digest of anybody is due: how long the planner may sleep. Undefined when none is. */
export const nextDigestDueAt = async (db: Database): Promise<Instant | undefined> => {
  const { rows: found } = await db.query<{ at: Instant | null }>({
    name: 'digest.next',
    text: `select to_char(min(next_due_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
      from mail.digest_schedule`,
    values: [],
  })
  return found[0]?.at ?? undefined
}

/** Moves schedules on to their next time. */
export const moveSchedules = async (
  db: Database,
  moves: readonly { readonly userId: UserId; readonly nextDueAt: Instant | null }[],
): Promise<void> => {
  if (moves.length === 0) return
  await db.query({
    name: 'digest.move',
    text: `update mail.digest_schedule d set next_due_at = s."nextDueAt"
      from json_to_recordset($1::json) as s("userId" uuid, "nextDueAt" timestamptz) where d.user_id = s."userId"`,
    values: [JSON.stringify(moves)],
  })
}
