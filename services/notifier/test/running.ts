import { openJobs } from '@kith/jobs'
import type { Jobs } from '@kith/jobs'
import type { Clock } from '@kith/kernel'
import { openSmtpMailer } from '@kith/mail'
import type { Mailer } from '@kith/mail'
import type { Pool } from '@kith/postgres'
import type { Pace } from '@kith/read-model/outbox'
import { createLogger } from '@kith/runtime'
import type { Logger } from '@kith/runtime'
import { startNotifier } from '../src/index.ts'
import type { Timings } from '../src/index.ts'
import { links } from './house.ts'

/** Everything faster than usual, so that a spec sees a take-over within seconds. */
export const impatient: Partial<Timings> = {
  planEveryMs: 100,
  relayEveryMs: 200,
  relayAgainSeconds: 1,
  leaseSeconds: 2,
  sweepEveryMs: 500,
  jobLockMs: 2_000,
  takeOverCheckMs: 1_000,
}

const unhurried: Pace = { atOnce: 16, perMinute: 1_000_000 }

export interface RunningOptions {
  readonly connectionString: string
  readonly pool: Pool
  readonly clock: Clock
  /** A mail server's address, or a mailer. */
  readonly mail: string | Mailer
  /** No limits unless told. */
  readonly pace?: Pace
  /** Says nothing unless told. */
  readonly log?: Logger
  /** The queue, where a spec looks at what goes through it. */
  readonly watch?: (jobs: Jobs) => Jobs
}

/** A notifier at work in this process, on the queue in PostgreSQL. */
export const runNotifier = async (options: RunningOptions) => {
  const { connectionString, pool, clock, mail, pace = unhurried, watch = (jobs) => jobs } = options
  const jobs = watch(await openJobs({ connectionString }))
  const mailer = typeof mail === 'string' ? openSmtpMailer(mail) : mail
  const notifier = await startNotifier({
    connectionString,
    pool,
    jobs,
    mailer,
    links,
    clock,
    log: options.log ?? createLogger({ level: 'fatal', name: 'notifier' }),
    publicUrl: 'https://kith.example',
    mailFrom: 'kith@kith.example',
    concurrency: 8,
    pace,
    timings: impatient,
  })
  return {
    stop: async () => {
      await notifier.stop()
      await jobs.close()
      await mailer.close()
    },
  }
}
