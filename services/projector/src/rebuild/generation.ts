import {
  type Pool,
  type ProjectionGeneration,
  enterGeneration,
  inTransaction,
  listGenerations,
  removeGeneration,
} from '@kith/postgres'
import type { Projection } from '@kith/read-model/projections'
import { createTables, dropTables, schemaNameFor } from '../generations/tables.ts'

/** A generation that is being filled. */
export interface Building {
  readonly projection: Projection
  readonly generation: number
  readonly schemaName: string
}

const drop = async (pool: Pool, { name, generation, schemaName }: ProjectionGeneration): Promise<void> => {
  await inTransaction(pool, async (client) => {
    await dropTables(client, schemaName)
    await removeGeneration(client, name, generation)
  })
}

/**
 * Clears away what the last rebuild left (half-built tables of one that died, tables that were retired) and makes the
 * next generation's. Call it while holding the projection's rebuild lock: nobody else is building then.
 */
export const beginGeneration = async (pool: Pool, projection: Projection): Promise<Building> => {
  const own = (await listGenerations(pool)).filter(({ name }) => name === projection.name)
  for (const generation of own) if (!generation.serving) await drop(pool, generation)
  const generation = Math.max(0, ...own.map((row) => row.generation)) + 1
  const schemaName = schemaNameFor(projection.name, generation)
  await inTransaction(pool, async (client) => {
    await dropTables(client, schemaName)
    await createTables(client, schemaName, projection.tables)
    const { name, version } = projection
    await enterGeneration(client, { name, generation, version, schemaName, serving: false, rebuilding: true })
  })
  return { projection, generation, schemaName }
}

/** Takes a generation away again that will not be used. */
export const abandonGeneration = async (pool: Pool, building: Building): Promise<void> => {
  await inTransaction(pool, async (client) => {
    await dropTables(client, building.schemaName)
    await removeGeneration(client, building.projection.name, building.generation)
  })
}
