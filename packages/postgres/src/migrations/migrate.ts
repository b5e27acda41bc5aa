import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { inTransaction } from '../transaction.ts'

/** One step of a schema. Its text is for ever: what an installation ran cannot be changed afterwards. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

export interface MigrationSet {
  /** The schema that holds the tables and the list of steps taken; made when missing. */
  readonly schema: string
  readonly migrations: readonly Migration[]
}

interface Applied {
  readonly name: string
  readonly checksum: string
}

const identifier = /^[a-z_][a-z0-9_]*$/

const checksumOf = (sql: string): string => createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')

const refuseDrift = (schema: string, applied: readonly Applied[], migrations: readonly Migration[]): void => {
  for (const [index, step] of applied.entries()) {
    const migration = migrations[index]
    if (!migration)
      throw new Error(
        `Schema ${schema} has had the migration "${step.name}", which this version of Kith does not know. ` +
          'A newer version ran here: start that one.',
      )
    if (migration.name !== step.name)
      throw new Error(
        `Schema ${schema} has had "${step.name}" as migration ${index + 1}, and the program has "${migration.name}" ` +
          'there. Add new migrations at the end of the list; leave the order alone.',
      )
    if (checksumOf(migration.sql) !== step.checksum)
      throw new Error(
        `The migration "${step.name}" of schema ${schema} was edited after it ran. Put its text back and write the ` +
          'change as a new migration.',
      )
  }
}

const applyPending = async (client: PoolClient, { schema, migrations }: MigrationSet): Promise<readonly string[]> => {
  await client.query("select pg_advisory_xact_lock(hashtextextended('kith migrate ' || $1, 0))", [schema])
  await client.query(`create schema if not exists ${schema}`)
  await client.query(
    `create table if not exists ${schema}.migration (
       number int primary key, name text not null unique, checksum text not null,
       applied_at timestamptz not null default now()
     )`,
  )
  const { rows } = await client.query<Applied>(`select name, checksum from ${schema}.migration order by number`)
  refuseDrift(schema, rows, migrations)
  const pending = migrations.slice(rows.length)
  for (const [index, { name, sql }] of pending.entries()) {
    await client.query(sql)
    await client.query(`insert into ${schema}.migration (number, name, checksum) values ($1, $2, $3)`, [
      rows.length + index + 1,
      name,
      checksumOf(sql),
    ])
  }
  return pending.map(({ name }) => name)
}

/**
 * Brings a schema up to date, all pending steps in one transaction; processes that start together take turns. Answers
 * the names of the steps taken. Throws a sentence when a step that ran was edited, moved or removed.
 */
export const migrate = async (pool: Pool, set: MigrationSet): Promise<readonly string[]> => {
  if (!identifier.test(set.schema)) throw new Error(`"${set.schema}" cannot be the name of a schema`)
  return inTransaction(pool, (client) => applyPending(client, set))
}
