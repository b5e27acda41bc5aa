import {
  type Pool,
  type PoolClient,
  type ProjectionGeneration,
  enterGeneration,
  inTransaction,
  listGenerations,
  listHeldStreams,
} from '@kith/postgres'
import { grantViews, secureTables } from '@kith/read-model/projections'
import type { Projection } from '@kith/read-model/projections'
import { lockRebuilds } from './rebuild-lock.ts'
import { createIndexes, createTables, pointViews, schemaNameFor } from './tables.ts'

/** A projection that the live projector feeds, and where it stands. */
export interface ActiveProjection {
  readonly projection: Projection
  readonly generation: number
  readonly schemaName: string
  readonly position: bigint | undefined
  readonly parkedEpoch: number
  /** Streams that wait behind a parked event. */
  readonly held: ReadonlySet<string>
}

export interface Roster {
  readonly active: readonly ActiveProjection[]
  /** Served by tables of another version of the code, or new beside older ones: a rebuild must fill them first. */
  readonly outdated: readonly Projection[]
}

/** Reads what serves and what is held back. Both may change right after; the checkpoints notice. */
export const readRoster = async (pool: Pool, projections: readonly Projection[]): Promise<Roster> => {
  const serving = new Map((await listGenerations(pool)).filter((row) => row.serving).map((row) => [row.name, row]))
  // Read after the epochs: a retry in between leaves us with an old epoch, and the checkpoint does not move.
  const held = await listHeldStreams(pool)
  const isOurs = (row: ProjectionGeneration | undefined, projection: Projection): row is ProjectionGeneration =>
    row?.version === projection.version
  const active = projections.flatMap((projection): readonly ActiveProjection[] => {
    const row = serving.get(projection.name)
    if (!isOurs(row, projection)) return []
    const { generation, schemaName, position, parkedEpoch } = row
    return [{ projection, generation, schemaName, position, parkedEpoch, held: held.get(projection.name) ?? new Set() }]
  })
  const isActive = new Set(active.map(({ projection }) => projection.name))
  return { active, outdated: projections.filter(({ name }) => !isActive.has(name)) }
}

/** What a first generation carries as its version while a rebuild is to fill it: no code has this version. */
const unfilled = 0

const makeFirstGeneration = async (
  client: PoolClient,
  projection: Projection,
  isFirstStart: boolean,
): Promise<void> => {
  // A rebuild may be making the first tables at this very moment; then come back later.
  await client.query("set local lock_timeout = '1s'")
  await lockRebuilds(client, projection.name)
  const own = (await listGenerations(client)).filter(({ name }) => name === projection.name)
  if (own.some(({ serving }) => serving)) return
  const generation = Math.max(0, ...own.map((row) => row.generation)) + 1
  const schemaName = schemaNameFor(projection.name, generation)
  await createTables(client, schemaName, projection.tables)
  await createIndexes(client, schemaName, projection.tables)
  await secureTables(client, schemaName, projection.tables)
  await pointViews(client, { schema: schemaName, projection, sameShape: false })
  const version = isFirstStart ? projection.version : unfilled
  const { name } = projection
  await enterGeneration(client, { name, generation, version, schemaName, serving: true, rebuilding: false })
}

/**
 * Makes empty, serving tables for every projection that has none, so that its views exist. On the very first start they
 * are live at once; beside projections that have seen events they wait for a rebuild.
 */
export const makeFirstGenerations = async (pool: Pool, projections: readonly Projection[]): Promise<void> => {
  const rows = await listGenerations(pool)
  const isFirstStart = rows.every(({ position }) => position === undefined)
  for (const projection of projections)
    if (!rows.some(({ name, serving }) => serving && name === projection.name))
      await inTransaction(pool, (client) => makeFirstGeneration(client, projection, isFirstStart))
}

/**
 * Puts the rules for rows on the tables that serve: on those made before there were rules, and when a rule has changed.
 * Tables of another version are not ours to judge; a rebuild brings new ones.
 */
export const secureGenerations = async (pool: Pool, projections: readonly Projection[]): Promise<void> => {
  const { active } = await readRoster(pool, projections)
  for (const { projection, schemaName } of active)
    await inTransaction(pool, async (client) => {
      await client.query("set local lock_timeout = '1s'")
      await secureTables(client, schemaName, projection.tables)
      await grantViews(client, schemaName, projection.tables)
    })
}
