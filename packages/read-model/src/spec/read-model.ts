import type { CalendarDate, UserId } from '@kith/kernel'
import { asViewer, letAppRoleIn, openPool } from '@kith/postgres'
import { openTestDatabase } from '@kith/postgres/testing'
import type { TestDatabase } from '@kith/postgres/testing'
import type { PoolClient } from 'pg'
import type { Change, Projection, Recorded } from '../projection.ts'
import { grantViews, prepareReading, projections, secureTables } from '../projections.ts'
import { createIndexes, createTables } from '../schema.ts'
import { prepareOutbox } from '../outbox.ts'
import type { Database, Viewer } from '../shared/database.ts'
import { theWorkspace } from './recorder.ts'

const liveSchema = (projection: Projection): string => `rm_${projection.name.replaceAll('-', '_')}_1`

export interface SpecReadModel extends TestDatabase {
  /** Applies events as the projector does, in batches of these sizes, again and again. */
  readonly apply: (events: readonly Recorded[], sizes?: readonly number[]) => Promise<readonly Change[]>
  /** Tells all read models that an event will never be applied. */
  readonly passOver: (event: Recorded) => Promise<void>
  /** Rows of a table, all columns, by its key. */
  readonly rows: (table: string) => Promise<readonly Record<string, unknown>[]>
  /** A sum over all rows of each table of a projection, live or rebuilt. */
  readonly checksums: (schema: string, projection: Projection) => Promise<Record<string, string>>
  readonly rebuild: (projection: Projection, events: readonly Recorded[], flushAt: number) => Promise<string>
  readonly liveSchema: (projection: Projection) => string
  /** The database as one viewer sees it: under the rules for rows, without any other right. */
  readonly as: (viewer: Pick<Viewer, 'userId' | 'workspaceId'>) => Database
}

const inTransaction = async <T>(database: TestDatabase, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

const applyAll = async (
  database: TestDatabase,
  events: readonly Recorded[],
  sizes: readonly number[],
): Promise<readonly Change[]> => {
  const changes: Change[] = []
  for (const projection of projections) {
    const own = events.filter((event) =>
      projection.categories.some((category) => event.stream.startsWith(`${category}-`)),
    )
    for (let at = 0, turn = 0; at < own.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1
      const batch = own.slice(at, at + size)
      changes.push(
        ...(await inTransaction(database, (client) => projection.apply(client, liveSchema(projection), batch))),
      )
      at += size
    }
  }
  return changes
}

const checksums = async (
  { pool }: TestDatabase,
  schema: string,
  projection: Projection,
): Promise<Record<string, string>> => {
  const sums: Record<string, string> = {}
  for (const { name } of projection.tables) {
    const { rows } = await pool.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, e'\\n' order by t::text)), '') as sum from ${schema}.${name} t`,
    )
    sums[name] = rows[0]?.sum ?? ''
  }
  return sums
}

/** A fresh database with the live tables of all read models, the readers' views and the mail tables. */
export const openReadModel = async (): Promise<SpecReadModel> => {
  const database = await openTestDatabase()
  await prepareOutbox(database.pool)
  await database.pool.query('create schema read')
  await prepareReading(database.pool)
  await inTransaction(database, async (client) => {
    for (const projection of projections) {
      await createTables(client, liveSchema(projection), projection)
      await createIndexes(client, liveSchema(projection), projection)
      for (const { name } of projection.tables)
        await client.query(
          `create view read.${name} with (security_invoker = true) as select * from ${liveSchema(projection)}.${name}`,
        )
      await secureTables(client, liveSchema(projection), projection.tables)
      await grantViews(client, liveSchema(projection), projection.tables)
    }
  })
  const { connectionString } = database
  const app = openPool({
    connectionString: await letAppRoleIn(database.pool, { connectionString, password: 'spec' }),
    max: 2,
    applicationName: 'viewers of a specification',
    pipeline: true,
  })
  let generation = 1
  return {
    ...database,
    drop: async () => {
      await app.end()
      await database.drop()
    },
    as: (viewer) => asViewer(app, viewer),
    liveSchema,
    apply: (events, sizes = [events.length || 1]) => applyAll(database, events, sizes),
    passOver: (event) =>
      inTransaction(database, async (client) => {
        for (const projection of projections) await projection.passOver(client, liveSchema(projection), event)
      }),
    rows: async (table) =>
      (
        await database.pool.query<{ row: Record<string, unknown> }>(
          `select row_to_json(t) as row from read.${table} t order by 1::text`,
        )
      ).rows.map(({ row }) => row),
    checksums: (schema, projection) => checksums(database, schema, projection),
    rebuild: async (projection, events, flushAt) => {
      generation += 1
      const schema = `rm_${projection.name.replaceAll('-', '_')}_${generation}`
      await inTransaction(database, (client) => createTables(client, schema, projection))
      const fold = projection.startRebuild(schema)
      for (const event of events) {
        if (!projection.categories.some((category) => event.stream.startsWith(`${category}-`))) continue
        fold.fold(event)
        if (fold.pending() >= flushAt) await inTransaction(database, (client) => fold.flush(client))
      }
      await inTransaction(database, (client) => fold.flush(client))
      await inTransaction(database, (client) => createIndexes(client, schema, projection))
      return schema
    },
  }
}

/** A viewer on a day, in UTC unless said otherwise. */
export const viewerOn = (userId: UserId, today: string, timeZone = 'UTC'): Viewer => ({
  userId,
  workspaceId: theWorkspace,
  timeZone,
  today: today as CalendarDate,
})
