import type { Instant } from '@kith/kernel'
import { selectRow } from '../shared/database.ts'
import type { Database } from '../shared/database.ts'

/** So many failures in a row pause all sending. */
export const failuresUntilPause = 10
const firstPauseSeconds = 60
const longestPauseSeconds = 15 * 60
/** How long a mail that tries the line may take; after that another may. */
const probeSeconds = 120

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Why all mails rest. */
export interface LinePause {
  readonly silentSince: Instant
  readonly retryAt: Instant
}

/** Since when the mail server has not answered, and when it is tried again; undefined while mails go. */
export const linePause = (system: Database): Promise<LinePause | undefined> =>
  selectRow<LinePause>(system, {
    name: 'mail.line-pause',
    text: `select ${iso('first_failed_at')} as "silentSince", ${iso('retry_at')} as "retryAt"
      from mail.line where retry_at is not null`,
    values: [],
  })

/** As parts of a statement: the failures in a row end; `answered` holds whether mails rested until now. */
export const answered = `was as (select retry_at from mail.line where failures > 0 for update),
  answered as (
    update mail.line set failures = 0, first_failed_at = null, retry_at = null, pause_seconds = null, probe = null
    from was returning was.retry_at is not null as rested)`

/** The server answered, whatever it said. True when mails rested until now. */
export const noteAnswer = async (db: Database): Promise<boolean> => {
  const { rows } = await db.query<{ rested: boolean }>({
    name: 'mail.line-answers',
    text: `with ${answered} select rested from answered`,
    values: [],
  })
  return rows[0]?.rested ?? false
}

/**
 * The server could not be reached, or broke off. The tenth time in a row begins a pause of a minute; each failure of
 * the mail that tries the line after a pause doubles it, up to a quarter of an hour. `chance` is in [0, 1) and keeps
 * installations from knocking in step. Mails that were under way when the pause began change nothing.
 */
export const noteSilence = async (db: Database, mailId: string, chance: number): Promise<void> => {
  const pause = `least(${String(longestPauseSeconds)}, case when probe = $1 then 2 * pause_seconds else ${String(firstPauseSeconds)} end)`
  const begins = `(probe = $1 or retry_at is null and failures + 1 >= ${String(failuresUntilPause)})`
  await db.query({
    name: 'mail.line-silent',
    text: `update mail.line set failures = failures + 1, first_failed_at = coalesce(first_failed_at, now()),
        pause_seconds = case when ${begins} then ${pause} else pause_seconds end,
        retry_at = case when ${begins} then now() + make_interval(secs => ${pause} * (0.9 + 0.2 * $2::float8)) else retry_at end,
        probe = case when ${begins} then null else probe end`,
    values: [mailId, chance],
  })
}

/** The mail that was to try the line did not come to it: another may, at once. */
export const releaseProbe = async (db: Database, mailId: string): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: 'mail.line-release',
    text: `update mail.line set probe = null, retry_at = now() where probe = $1`,
    values: [mailId],
  })
  return rowCount === 1
}

/**
 * While sending pauses: the one mail that may try now, taken by this caller alone; null when it is not time yet.
 * Undefined when nothing pauses.
 */
export const takeProbe = async (db: Database): Promise<string | null | undefined> => {
  const { rows } = await db.query<{ mine: string | null }>({
    name: 'mail.line-probe',
    text: `with next as (
        select id from mail.outbox where state in ('queued', 'deferred') and due_at <= now() order by due_at limit 1
      ), mine as (
        update mail.line set probe = next.id, retry_at = now() + interval '${String(probeSeconds)} seconds'
        from next where retry_at <= now() returning probe
      )
      select (select probe from mine) as mine from mail.line where retry_at is not null`,
    values: [],
  })
  return rows[0] ? rows[0].mine : undefined
}
