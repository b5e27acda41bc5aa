import { advanceCheckpoints, passedChannel, serveGeneration, unparkAll } from '@kith/postgres'
import { prepareReading, secureTables } from '@kith/read-model/projections'
import { pointViews } from '../generations/tables.ts'
import { passedPayload } from '../live/changes.ts'
import { buildAnd } from './build.ts'
import { type RebuildOptions, RebuildStopped } from './options.ts'
import type { Settle } from './settle.ts'

/** What a rebuild did. */
export interface Rebuilt {
  readonly generation: number
  readonly events: number
  readonly position: bigint | undefined
}

const switchOver: Settle<Rebuilt> = async (client, built, serving) => {
  const { projection, generation, schemaName, position, events } = built
  const { name, version } = projection
  if (position !== undefined) {
    const moved = await advanceCheckpoints(
      client,
      [{ name, generation, parkedEpoch: 0, from: undefined, to: position }],
      false,
    )
    if (!moved) throw new RebuildStopped(`Somebody else took the tables of the rebuild of ${name}; run it again.`)
  }
  await serveGeneration(client, name, generation)
  // Only now: nothing can be copied into tables with rules.
  await secureTables(client, schemaName, projection.tables)
  await pointViews(client, { schema: schemaName, projection, sameShape: serving?.version === version })
  // Everything that was parked lies behind us: the new rows hold it.
  await unparkAll(client, name)
  const news = passedPayload(position ?? 0n, [name], null)
  await client.query('select pg_notify($1, $2)', [passedChannel, news])
  return { generation, events, position }
}

/**
 * Fills a projection's tables anew from the whole log and switches readers over in one transaction; until then, and
 * when anything goes wrong, the old ones serve. A projector may run meanwhile, in this process or another. The old
 * generation stays until the next rebuild. Throws RebuildStopped with a sentence when an event cannot be applied, when
 * it is cancelled, or when another rebuild of the projection runs.
 */
export const rebuild = async (name: string, options: RebuildOptions): Promise<Rebuilt> => {
  await prepareReading(options.pool)
  return buildAnd(name, options, switchOver)
}
