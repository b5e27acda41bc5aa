import type { PoolClient } from '@kith/postgres'
import type { TableDefinition } from '@kith/read-model/projections'

export interface TableChecksum {
  readonly table: string
  readonly rows: number
  /** Sum of the rows' hashes: the order of rows does not matter, their number and every value do. */
  readonly checksum: string
}

/** Sums up each table of a generation, in the caller's transaction. */
export const checksumTables = async (
  client: PoolClient,
  schema: string,
  tables: readonly TableDefinition[],
): Promise<readonly TableChecksum[]> => {
  // A row's text depends on these.
  await client.query("set local timezone = 'UTC'; set local datestyle = 'ISO'; set local extra_float_digits = 1")
  const sums: TableChecksum[] = []
  for (const { name } of tables) {
    const { rows } = await client.query<{ rows: number; checksum: string }>(
      `select count(*)::int as rows, coalesce(sum(hashtextextended(one::text, 0)::numeric), 0)::text as checksum
       from ${schema}.${name} as one`,
    )
    const [row] = rows
    if (row) sums.push({ table: name, ...row })
  }
  return sums
}
