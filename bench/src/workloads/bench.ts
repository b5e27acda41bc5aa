import { localDate } from '@kith/kernel'
import type { CalendarDate, Instant } from '@kith/kernel'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { controlToken, controlUrl, loadControl } from '../data/load-control.ts'
import { emailOf, password, sizes } from '../data/generator.ts'
import type { Size } from '../data/generator.ts'
import { accountsOf, loadKith } from '../data/load-kith.ts'
import type { Loaded } from '../data/load-kith.ts'
import { startApp } from '../house/app.ts'
import type { RunningApp } from '../house/app.ts'
import { connect } from '../house/connections.ts'
import type { Connections } from '../house/connections.ts'
import { startControl } from '../house/control.ts'
import type { Control, ControlName } from '../house/control.ts'
import { signIn } from '../house/person.ts'
import type { Person } from '../house/person.ts'

/** Everything that a workload measures with. */
export interface Bench {
  readonly size: Size
  readonly today: CalendarDate
  readonly rounds: number
  readonly seconds: number
  readonly app: RunningApp
  readonly dist: string
  readonly connections: Connections
  /** As the superuser, in the database `postgres`: for checkpoints, statistics and who is connected. */
  readonly admin: pg.Pool
  readonly controls: readonly Control[]
  /** Signed in to the app, by number of the user. */
  readonly members: readonly Person[]
  readonly loaded: Loaded | undefined
  readonly say: (line: string) => void
  readonly close: () => Promise<void>
}

export interface BenchOptions {
  readonly size: Size['name']
  readonly rounds: number
  readonly seconds: number
  readonly directory: string
  readonly dist: string
  readonly controls: readonly ControlName[]
  readonly say: (line: string) => void
}

const zone = 'Europe/Vienna'

const adminPool = (databaseUrl: string): pg.Pool => {
  const url = new URL(databaseUrl)
  url.pathname = '/postgres'
  return new pg.Pool({ connectionString: url.toString(), max: 2 })
}

/** What lies in a data directory that was filled before, and on which day: the sample counts back from it. */
interface Filling {
  readonly size: string
  readonly today: CalendarDate
}

/** Starts the app and the controls on the same PostgreSQL and fills both with the same data, unless they are. */
export const openBench = async (options: BenchOptions): Promise<Bench> => {
  const { directory, dist, rounds, seconds, say } = options
  const size = sizes[options.size]
  const app = await startApp({ directory, dist })
  const connections = await connect(app)
  const marker = join(directory, 'bench.json')
  const filled = existsSync(marker) ? (JSON.parse(readFileSync(marker, 'utf8')) as Filling) : undefined
  if (filled && filled.size !== size.name)
    throw new Error(`${directory} holds size ${filled.size}; choose another directory for ${size.name}.`)
  const today = filled?.today ?? localDate(new Date().toISOString() as Instant, zone)
  let loaded: Loaded | undefined
  if (!filled) {
    say(`Loading size ${size.name} …`)
    loaded = await loadKith(connections, size, { today, say, projector: app.processes()['projector'] ?? 0 })
    await loadControl(app.databaseUrl, size, today)
    writeFileSync(marker, JSON.stringify({ size: size.name, today } satisfies Filling))
  }
  const members: Person[] = []
  for (let user = 0; user < accountsOf(size); user += 1) members.push(await signIn(app, emailOf(user), password))
  const controls: Control[] = []
  for (const name of options.controls) controls.push(await startControl(name, controlUrl(app.databaseUrl)))
  const admin = adminPool(app.databaseUrl)
  return {
    size,
    today,
    rounds,
    seconds,
    app,
    dist,
    connections,
    admin,
    controls,
    members,
    loaded,
    say,
    close: async () => {
      await admin.end()
      for (const control of controls) await control.stop()
      await connections.close()
      await app.stop()
    },
  }
}

/** The same user at a control. */
export const controlPerson = (control: Control, user: number): Person => ({
  url: control.url,
  cookie: `bench=${controlToken(user)}`,
})
