import type { Pool, PoolClient } from 'pg'

/** Any number that nobody else locks on. */
const lock = 7_238_914_055

const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: '1-subject-key',
    sql: `
      create table vault.subject_key (
        subject_id uuid primary key,
        wrapped bytea,
        created_at timestamptz not null default now(),
        destroyed_at timestamptz,
        constraint destroyed_or_there check ((wrapped is null) = (destroyed_at is not null))
      )`,
  },
]

const run = async (client: PoolClient): Promise<void> => {
  await client.query('select pg_advisory_xact_lock($1)', [lock])
  await client.query('create schema if not exists vault')
  await client.query(
    'create table if not exists vault.migration (name text primary key, applied_at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ name: string }>('select name from vault.migration')
  const applied = new Set(rows.map((row) => row.name))
  for (const { name, sql } of migrations) {
    if (applied.has(name)) continue
    await client.query(sql)
    await client.query('insert into vault.migration (name) values ($1)', [name])
  }
}

/** Brings the schema `vault` up to date; safe when several processes start at once. */
export const migrate = async (pool: Pool): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await run(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
