import { inTransaction, listGenerations, removeGeneration } from '@kith/postgres'
import { dropTables } from '../generations/tables.ts'
import { buildAnd } from '../rebuild/build.ts'
import { type RebuildOptions, RebuildStopped, findProjection } from '../rebuild/options.ts'
import { NotYet, type Settle } from '../rebuild/settle.ts'
import { type TableChecksum, checksumTables } from './checksum.ts'

export interface Comparison {
  readonly table: string
  readonly live: TableChecksum
  readonly replayed: TableChecksum
  readonly isEqual: boolean
}

/** The checksums of what readers see now, table by table. */
export const checksumServing = async (
  name: string,
  { pool, projections }: Pick<RebuildOptions, 'pool' | 'projections'>,
): Promise<readonly TableChecksum[]> => {
  const projection = findProjection(name, projections)
  const serving = (await listGenerations(pool)).find((row) => row.name === name && row.serving)
  if (!serving) throw new RebuildStopped(`${name} has no tables yet.`)
  return inTransaction(pool, (client) => checksumTables(client, serving.schemaName, projection.tables))
}

const compare: Settle<readonly Comparison[]> = async (client, built, serving) => {
  const { projection, position = -1n, schemaName, generation } = built
  const { name, version, tables } = projection
  if (!serving) throw new RebuildStopped(`${name} has no tables yet.`)
  if (serving.version !== version)
    throw new RebuildStopped(`${name} serves version ${serving.version}; this program can only replay ${version}.`)
  if ((serving.position ?? -1n) < position)
    throw new NotYet(`${name} is behind the log. Is the projector running? Let it catch up and verify again.`)
  const live = await checksumTables(client, serving.schemaName, tables)
  const replayed = await checksumTables(client, schemaName, tables)
  await dropTables(client, schemaName)
  await removeGeneration(client, name, generation)
  return tables.flatMap(({ name: table }, index): readonly Comparison[] => {
    const [one, other] = [live[index], replayed[index]]
    if (!one || !other) return []
    return [{ table, live: one, replayed: other, isEqual: one.rows === other.rows && one.checksum === other.checksum }]
  })
}

/**
 * Replays the whole log into tables beside the serving ones and compares both at the same position. Nothing is
 * switched and the replay's tables are taken away. Parked events make a difference, as they should. Throws like rebuild.
 */
export const verify = (name: string, options: RebuildOptions): Promise<readonly Comparison[]> =>
  buildAnd(name, options, compare)
