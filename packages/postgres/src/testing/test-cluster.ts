import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { withFileLock } from '../embedded/file-lock.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded/index.ts'

export interface TestCluster {
  /** Of the database `postgres`; a specification makes databases of its own. */
  readonly connectionString: string
  /** Stays connected for as long as this process lives: the sign that somebody still uses the cluster. */
  readonly admin: pg.Pool
}

/** A killed run leaves its databases behind; a run takes less than this. */
const forgottenAfterMs = 2 * 60 * 60 * 1_000

const cacheDirectory = async (): Promise<string> => {
  const name = `kith-test-postgres-${process.getuid?.() ?? 'user'}`
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..', 'node_modules', '.cache')
  const inRepository = join(root, name)
  return mkdir(inRepository, { recursive: true }).then(
    () => inRepository,
    () => join(tmpdir(), name),
  )
}

const connectAdmin = async (server: EmbeddedPostgres): Promise<TestCluster> => {
  const connectionString = server.connectionString.replace(/\/kith$/, '/postgres')
  const admin = new pg.Pool({ connectionString, max: 1, idleTimeoutMillis: 0, allowExitOnIdle: true })
  // When the server is stopped by hand the next query says so; the event itself must not end the process.
  admin.on('error', () => undefined)
  await admin.query('select')
  return { connectionString, admin }
}

/** Names are `test_<milliseconds>_<random>`. */
const dropForgotten = async (admin: pg.Pool): Promise<void> => {
  const { rows } = await admin.query<{ datname: string }>(
    "select datname from pg_database where datname like 'test\\_%' and split_part(datname, '_', 2)::bigint < $1",
    [Date.now() - forgottenAfterMs],
  )
  for (const { datname } of rows) {
    await admin.query(`drop database if exists ${datname} with (force)`)
    await admin.query(`drop role if exists ${datname}_app, ${datname}_owner`)
  }
}

let cluster: Promise<TestCluster> | undefined

/** The cluster that all specifications on this machine share; started when it does not run. Not durable, so fast. */
export const testCluster = (): Promise<TestCluster> => {
  cluster ??= (async () => {
    const directory = await cacheDirectory()
    await mkdir(directory, { recursive: true })
    return withFileLock(join(directory, 'users.lock'), async () => {
      const server = await startEmbeddedPostgres({ directory, durable: false })
      const connected = await connectAdmin(server)
      await dropForgotten(connected.admin)
      return connected
    })
  })()
  return cluster
}

/** Ends the shared cluster unless another process uses it. For the end of a whole test run. */
export const stopIdleTestCluster = async (): Promise<void> => {
  const directory = await cacheDirectory()
  await mkdir(directory, { recursive: true })
  await withFileLock(join(directory, 'users.lock'), async () => {
    const server = await startEmbeddedPostgres({ directory, durable: false })
    const { admin } = await connectAdmin(server)
    const { rows } = await admin.query<{ others: number }>(
      "select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    )
    await admin.end()
    if (rows[0]?.others === 0) await server.stop()
  })
}
