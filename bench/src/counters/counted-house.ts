import { join } from 'node:path'
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'
import { localDate } from '@kith/kernel'
import type { CalendarDate, Instant } from '@kith/kernel'
import pg from 'pg'
import { emailOf, password, sizes } from '../data/generator.ts'
import { loadKith } from '../data/load-kith.ts'
import { startApp } from '../house/app.ts'
import type { RunningApp } from '../house/app.ts'
import { connect } from '../house/connections.ts'
import { signIn } from '../house/person.ts'
import type { Person } from '../house/person.ts'
import { makeTemporaryDirectory, removeDirectory } from '../house/temporary.ts'

/** What was asked of the event store so far. */
export interface StoreCounts {
  readonly appends: number
  readonly flushes: number
  readonly reads: number
}

/** The app at size T with an event store that counts, and a PostgreSQL that counts statements. */
export interface CountedHouse {
  readonly app: RunningApp
  readonly today: CalendarDate
  readonly members: readonly Person[]
  /** As the superuser, in the database `postgres`, so that its own statements are not counted. */
  readonly admin: pg.Pool
  readonly storeCounts: () => StoreCounts
  readonly close: () => Promise<void>
}

const adminPool = (databaseUrl: string): pg.Pool => {
  const url = new URL(databaseUrl)
  url.pathname = '/postgres'
  return new pg.Pool({ connectionString: url.toString(), max: 1 })
}

/** Starts everything in a directory of its own and fills it. The caller closes it. */
export const openCountedHouse = async (dist: string): Promise<CountedHouse> => {
  const directory = makeTemporaryDirectory()
  const closing: (() => Promise<unknown> | void)[] = [() => removeDirectory(directory)]
  const close = async (): Promise<void> => {
    for (const each of closing.splice(0).toReversed()) await each()
  }
  try {
    const server = await startEmbeddedEventStore({ directory: join(directory, 'counted-events') })
    closing.push(() => server.stop())
    // A delay of nothing strikes every read and does it no harm; how often it struck is how often somebody read.
    server.faults.add({ kind: 'delay', milliseconds: 0, on: 'read', times: Number.MAX_SAFE_INTEGER })
    const app = await startApp({ directory, dist, env: { EVENTSTORE_URL: server.connectionString } })
    closing.push(() => app.stop())
    const today = localDate(new Date().toISOString() as Instant, 'Europe/Vienna')
    const connections = await connect(app)
    closing.push(() => connections.close())
    const projector = app.processes()['projector'] ?? 0
    await loadKith(connections, sizes.T, { today, projector, say: () => undefined })
    const members = await Promise.all([0, 1].map((user) => signIn(app, emailOf(user), password)))
    const admin = adminPool(app.databaseUrl)
    closing.push(() => admin.end())
    await admin.query('create extension if not exists pg_stat_statements')
    await connections.pool.query('vacuum analyze')
    return {
      app,
      today,
      members,
      admin,
      storeCounts: () => {
        const { appends, flushes } = server.stats()
        return { appends, flushes, reads: server.faults.struck().delay }
      },
      close,
    }
  } catch (fault) {
    await close()
    throw fault
  }
}
