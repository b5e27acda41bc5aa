// Plans the digests of many people who are due in one minute, on a durable PostgreSQL of its own, beside one bare
// statement that writes the same rows; see bench/README.md.
//   npx tsx bench/src/planning.ts [--people 10000] [--rounds 5] [--planners 1]
import { parseArgs } from 'node:util'
import type { Instant } from '@kith/kernel'
import { planDueDigests } from '@kith/notifier'
import { openPool } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { startEmbeddedPostgres } from '@kith/postgres/embedded'
import { prepareOutbox } from '@kith/read-model/outbox'
import { spreadOf } from './harness/statistics.ts'
import { makeTemporaryDirectory, removeDirectory } from './house/temporary.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    planners: { type: 'string', default: '1' },
  },
})
const [people, rounds, planners] = [Number(values.people), Number(values.rounds), Number(values.planners)]

const now = '2026-11-24T08:00:00.000Z' as Instant
/** Where the people live: it is eight in the morning in all of them at `now`. */
const zones = ['UTC', 'Africa/Abidjan', 'Europe/London', 'Atlantic/Reykjavik', 'Africa/Dakar', 'Europe/Lisbon']

/** Everybody is due within the minute before `now`, in one of 500 workspaces and six zones. */
const seat = async (pool: Pool): Promise<void> => {
  await pool.query('truncate mail.outbox, mail.digest_schedule')
  await pool.query(
    `insert into mail.digest_schedule (user_id, workspace_id, wishes, next_due_at)
     select gen_random_uuid(), ('00000000-0000-4000-8000-' || lpad((n % 500)::text, 12, '0'))::uuid,
       jsonb_build_object('timeZone', ($2::text[])[1 + n % array_length($2::text[], 1)], 'frequency', 'daily',
         'weekday', 1, 'localHour', 8, 'localMinute', 0, 'quietFrom', 21, 'quietTo', 8),
       $3::timestamptz - make_interval(secs => n % 60)
     from generate_series(1, $1::int) n`,
    [people, zones, now],
  )
  await pool.query('vacuum analyze mail.digest_schedule, mail.outbox')
  await pool.query('checkpoint')
}

/** What writing the same rows costs when nothing is reckoned: one statement for all. */
const bare = async (pool: Pool): Promise<void> => {
  await pool.query(
    `with due as (
       update mail.digest_schedule set next_due_at = next_due_at + interval '1 day', updated_at = now()
       where next_due_at <= $1::timestamptz returning user_id, workspace_id)
     insert into mail.outbox (kind, recipient_user_id, workspace_id, subject_key, local_date)
     select 'digest', user_id, workspace_id, workspace_id::text, $1::date from due
     on conflict (kind, recipient_user_id, subject_key, local_date) do nothing`,
    [now],
  )
}

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1_000
}

const counted = async (pool: Pool, what: string): Promise<number> => {
  const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n from ${what}`)
  return rows[0]?.n ?? 0
}

/** Ends the run when a digest is missing, is there twice, or somebody is still due. */
const check = async (pool: Pool): Promise<void> => {
  const planned = await counted(pool, 'mail.outbox')
  const due = await counted(pool, `mail.digest_schedule where next_due_at <= '${now}'`)
  if (planned !== people || due !== 0) throw new Error(`${planned} of ${people} are planned, ${due} are still due.`)
}

const directory = makeTemporaryDirectory()
const server = await startEmbeddedPostgres({ directory })
const pool = openPool({
  connectionString: server.connectionString,
  max: planners + 1,
  applicationName: 'planning',
  onLost: () => undefined,
})
try {
  await prepareOutbox(pool)
  const clock = { now: () => now }
  const planning: number[] = []
  const plain: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await seat(pool)
    plain.push(await secondsOf(() => bare(pool)))
    await check(pool)
    await seat(pool)
    planning.push(
      await secondsOf(() =>
        Promise.all(Array.from({ length: planners }, () => planDueDigests(pool, clock, () => undefined))),
      ),
    )
    await check(pool)
  }
  const [ours, theirs] = [spreadOf(planning), spreadOf(plain)]
  const ratio = spreadOf(planning.map((seconds, at) => seconds / (plain[at] ?? Number.NaN)))
  const figure = ({ median, min, max }: typeof ours, digits: number): string =>
    `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`
  process.stdout.write(
    [
      `${people} people due in one minute, ${planners} at planning, ${rounds} rounds`,
      `planned in ${figure(ours, 2)} s: ${Math.round(people / ours.median)} people/s`,
      `one bare statement ${figure(theirs, 2)} s; planned / bare ${figure(ratio, 1)} ×`,
      `memory of the planner at its peak ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB`,
      '',
    ].join('\n'),
  )
} finally {
  await pool.end()
  await server.stop()
  removeDirectory(directory)
}
