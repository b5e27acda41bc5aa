import type { SubjectId } from '@kith/kernel'
import type { Pool } from 'pg'

/** A row of the key table; `wrapped` is null once the key is destroyed. */
export interface KeyRow {
  readonly subject_id: SubjectId
  readonly wrapped: Buffer | null
}

/** Other processes learn here that a key is gone. The payload is the subject's id. */
export const shreddedChannel = 'kith_shredded'

/** Keeps the size of one statement's parameters bounded. */
const chunk = 5_000

const chunks = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / chunk) }, (_, index) => items.slice(index * chunk, (index + 1) * chunk))

/** The rows that exist for these subjects. */
export const selectKeys = async (pool: Pool, subjects: readonly SubjectId[]): Promise<readonly KeyRow[]> => {
  const found: KeyRow[] = []
  for (const some of chunks(subjects)) {
    const { rows } = await pool.query<KeyRow>({
      name: 'vault-select',
      text: 'select subject_id, wrapped from vault.subject_key where subject_id = any($1::uuid[])',
      values: [some],
    })
    found.push(...rows)
  }
  return found
}

// `existing` sees what was there before the statement began; a row that another process commits meanwhile shows up in
// neither part, and is read again by whoever calls. An event must never be durable before its key is: so whatever the
// database is set to, this commit waits for the disk.
const insertMissing = `
  with wanted as (
    select * from unnest($1::uuid[], $2::bytea[]) as wanted (subject_id, wrapped)
  ), made as (
    insert into vault.subject_key (subject_id, wrapped)
    select subject_id, wrapped from wanted order by subject_id
    on conflict (subject_id) do nothing
    returning subject_id, wrapped
  ), existing as (
    select subject_id, key.wrapped from vault.subject_key key join wanted using (subject_id)
  ), durably as materialized (
    select set_config('synchronous_commit', 'on', true) as setting
  )
  select subject_id, wrapped from made cross join durably
  union all
  select subject_id, wrapped from existing`

/**
 * Makes the rows that are missing, and returns the rows that now stand. In order of subject, so that two processes that
 * make the same keys never wait for each other in a circle. A few rows may be left out; see `selectKeys`.
 */
export const insertKeys = async (pool: Pool, wrapped: ReadonlyMap<SubjectId, Buffer>): Promise<readonly KeyRow[]> => {
  const standing: KeyRow[] = []
  for (const some of chunks([...wrapped])) {
    const { rows } = await pool.query<KeyRow>({
      name: 'vault-insert',
      text: insertMissing,
      values: [some.map(([subject]) => subject), some.map(([, key]) => key)],
    })
    standing.push(...rows)
  }
  return standing
}

/** Destroys a key and tells everybody; true when there was one. */
export const destroyKey = async (pool: Pool, subject: SubjectId): Promise<boolean> => {
  const { rows } = await pool.query<{ existed: boolean }>(
    `with before as (
       select exists (select from vault.subject_key where subject_id = $1::uuid and wrapped is not null) as existed
     ), gone as (
       insert into vault.subject_key (subject_id, wrapped, destroyed_at) values ($1::uuid, null, now())
       on conflict (subject_id) do update
         set wrapped = null, destroyed_at = coalesce(vault.subject_key.destroyed_at, excluded.destroyed_at)
       returning subject_id
     )
     select existed, pg_notify('${shreddedChannel}', $1::uuid::text), set_config('synchronous_commit', 'on', true)
     from before cross join gone`,
    [subject],
  )
  return rows[0]?.existed ?? false
}

/** Any one key that still exists, to try the key-encryption key on. */
export const anyKey = async (pool: Pool): Promise<KeyRow | undefined> => {
  const { rows } = await pool.query<KeyRow>(
    'select subject_id, wrapped from vault.subject_key where wrapped is not null limit 1',
  )
  return rows[0]
}
