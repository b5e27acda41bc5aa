import type { PoolClient } from 'pg'
import type { Wanted } from './row-set.ts'
import type { Table } from './table.ts'

/** Rows in one statement: enough to make its cost vanish, few enough to keep its text small. */
const rowsAtOnce = 2_000

/** A name for the prepared statement; PostgreSQL takes 63 characters of it. */
const named = (act: string, schema: string, table: string): string => `${act}.${schema}.${table}`

const readRows = async <Row extends object>(
  client: PoolClient,
  query: { readonly name: string; readonly text: string; readonly values: unknown[] },
): Promise<readonly Row[]> => {
  const { rows } = await client.query<{ rows: readonly Row[] }>(query)
  return rows[0]?.rows ?? []
}

const pieces = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / rowsAtOnce) }, (_, piece) =>
    items.slice(piece * rowsAtOnce, (piece + 1) * rowsAtOnce),
  )

/**
 * Reads the wanted rows: as JSON, which is what the fold keeps and what it writes back. In pieces, for each is one long
 * text on its way.
 */
export const load = async <Row extends object>(
  client: PoolClient,
  schema: string,
  table: Table<Row>,
  { keys, groups }: Wanted,
): Promise<readonly Row[]> => {
  const found: Row[] = []
  const take = (rows: readonly Row[]): void => {
    for (const row of rows) found.push(row)
  }
  const columns = table.key.map((_, index) => `$${index + 1}::${table.keyTypes[index]}[]`)
  const aliases = table.key.map((_, index) => `k${index}`)
  for (const wanted of pieces([...keys.values()]))
    take(
      await readRows<Row>(client, {
        name: named('load', schema, table.name),
        text: `select coalesce(json_agg(t), '[]') as rows from unnest(${columns.join(', ')}) k(${aliases.join(', ')})
          join ${schema}.${table.name} t on ${table.key.map((column, index) => `t.${column} = k.k${index}`).join(' and ')}`,
        values: table.key.map((_, index) => wanted.map((key) => key[index])),
      }),
    )
  for (const wanted of pieces([...groups]))
    take(
      await readRows<Row>(client, {
        name: named('group', schema, table.name),
        text: `select coalesce(json_agg(t), '[]') as rows from ${schema}.${table.name} t
          where t.${table.key[0]} = any($1::${table.keyTypes[0]}[])`,
        values: [wanted],
      }),
    )
  return found
}

/** Writes rows, new or not, in as few statements as their number allows. */
export const upsert = async <Row extends object>(
  client: PoolClient,
  schema: string,
  table: Table<Row>,
  rows: readonly Row[],
): Promise<void> => {
  const names = table.columnList.map((column) => column.name)
  const others = names.filter((name) => !(table.key as readonly string[]).includes(name))
  const text = `insert into ${schema}.${table.name} (${names.join(', ')})
    select ${names.join(', ')} from json_to_recordset($1::json)
      as r(${table.columnList.map(({ name, type }) => `${name} ${type}`).join(', ')})
    on conflict (${table.key.join(', ')}) do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    await client.query({
      name: named('put', schema, table.name),
      text,
      values: [JSON.stringify(rows.slice(at, at + rowsAtOnce))],
    })
}

/** Deletes rows by their key. */
export const remove = async <Row extends object>(
  client: PoolClient,
  schema: string,
  table: Table<Row>,
  rows: readonly Row[],
): Promise<void> => {
  if (rows.length === 0) return
  const columns = table.key.map((_, index) => `$${index + 1}::${table.keyTypes[index]}[]`)
  await client.query({
    text: `delete from ${schema}.${table.name} t using unnest(${columns.join(', ')})
      k(${table.key.map((_, index) => `k${index}`).join(', ')})
      where ${table.key.map((column, index) => `t.${column} = k.k${index}`).join(' and ')}`,
    values: table.key.map((column) => rows.map((row) => row[column])),
  })
}
