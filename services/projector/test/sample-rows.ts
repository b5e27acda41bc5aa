import { deterministicId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'

export interface Person {
  readonly name: string
  /** Of no two people the same; small. */
  readonly number: number
  readonly userId: string
  readonly workspaceId: string
  readonly roles: readonly string[]
}

export interface FoundTable {
  readonly schema: string
  readonly name: string
  /** Has one row for each workspace, which tells of nobody in it. */
  readonly isOfWorkspace: boolean
}

/** Every table in the schemas that viewers' statements may come near, as the database itself lists them. */
export const tablesNearViewers = async (pool: Pool): Promise<readonly FoundTable[]> => {
  const { rows } = await pool.query<FoundTable>(
    `select n.nspname as schema, c.relname as name, coalesce((select array_agg(a.attname::text) = '{workspace_id}'
         from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
         where i.indrelid = c.oid and i.indisprimary), false) as "isOfWorkspace"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm', 'f') and (n.nspname in ('read', 'mail') or n.nspname like 'rm\\_%') order by 1, 2`,
  )
  return rows
}

interface Column {
  readonly name: string
  readonly type: string
}

/** Ids that say whose a row is; all others are the person's own for their column, so that sister tables fit together. */
const uuidFor = (column: string, { name, userId, workspaceId }: Person): string => {
  if (
    /^(owner_id|user_id|recipient_user_id|recipient_id|actor|poster_id|seeker_id|reporter_id|mentee_id)$/.test(column)
  )
    return userId
  return column === 'workspace_id' ? workspaceId : deterministicId(column, name)
}

const plain: Readonly<Record<string, string>> = {
  boolean: 'false',
  date: '2026-11-23',
  'timestamp with time zone': '2026-11-23T00:00:00Z',
  jsonb: '{}',
  json: '{}',
}

const valueFor = ({ name, type }: Column, person: Person): string => {
  if (name === 'roles') return `{${person.roles.join(',')}}`
  if (type === 'uuid') return uuidFor(name, person)
  if (type === 'uuid[]') return `{${uuidFor(name.replace(/s$/, ''), person)}}`
  if (type.endsWith('[]')) return '{}'
  // One of a few words; any will do.
  if (name === 'returned') return 'soft'
  if (type === 'text') return person.name
  if (/^(smallint|integer|bigint|numeric)$/.test(type)) return String(person.number)
  const value = plain[type]
  if (value === undefined) throw new Error(`The specification knows no value for the type ${type} of ${name}`)
  return value
}

/** Puts one row of each person into a table, whatever its columns are; where a default will do it is left to do. */
export const fill = async (pool: Pool, { schema, name }: FoundTable, people: readonly Person[]): Promise<void> => {
  const { rows: columns } = await pool.query<Column>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
     where attrelid = format('%I.%I', $1::text, $2::text)::regclass and attnum > 0 and not attisdropped
       and attgenerated = '' and not (atthasdef and atttypid <> 'uuid'::regtype)`,
    [schema, name],
  )
  const names = columns.map((column) => column.name)
  for (const person of people)
    await pool.query(
      `insert into ${schema}.${name} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})
       on conflict do nothing`,
      columns.map((column) => valueFor(column, person)),
    )
}
