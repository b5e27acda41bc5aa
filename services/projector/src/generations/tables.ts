import type { PoolClient } from '@kith/postgres'
import { grantViews } from '@kith/read-model/projections'
import type { Projection, TableDefinition } from '@kith/read-model/projections'

/** The schema of one generation, e.g. `rm_contact_list_3`. */
export const schemaNameFor = (projection: string, generation: number): string =>
  `rm_${projection.replaceAll('-', '_')}_${generation}`

/** Makes the schema and its empty tables, without their indexes. */
export const createTables = async (
  client: PoolClient,
  schema: string,
  tables: readonly TableDefinition[],
): Promise<void> => {
  await client.query(`create schema ${schema}`)
  for (const table of tables) await client.query(table.create(schema))
}

/** Makes the indexes of all tables. */
export const createIndexes = async (
  client: PoolClient,
  schema: string,
  tables: readonly TableDefinition[],
): Promise<void> => {
  for (const statement of tables.flatMap((table) => table.indexes(schema))) await client.query(statement)
}

/** Deletes a generation's schema with everything in it. */
export const dropTables = async (client: PoolClient, schema: string): Promise<void> => {
  await client.query(`drop schema if exists ${schema} cascade`)
}

/**
 * Points the views that queries read (`read.<table>`) at a generation's tables; readers see the old or the new ones,
 * nothing between. `sameShape` keeps the views themselves, with what was granted on them.
 */
export const pointViews = async (
  client: PoolClient,
  {
    schema,
    projection,
    sameShape,
  }: { readonly schema: string; readonly projection: Projection; readonly sameShape: boolean },
): Promise<void> => {
  for (const { name } of projection.tables) {
    if (!sameShape) await client.query(`drop view if exists read.${name}`)
    // Rights are those of who asks, so that row-level security on the tables holds through the view.
    await client.query(
      `create or replace view read.${name} with (security_invoker = true) as select * from ${schema}.${name}`,
    )
  }
  await grantViews(client, schema, projection.tables)
}
