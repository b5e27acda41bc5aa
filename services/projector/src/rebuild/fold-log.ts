import type { EventPlace } from '@kith/event-store'
import { type Pool, inTransaction, isTransient } from '@kith/postgres'
import type { Projection, Recorded } from '@kith/read-model/projections'
import { type Taken, inLogOrder, placeOf } from '../live/share.ts'
import { applyAlone, describeError } from '../parked/one-by-one.ts'
import type { Building } from './generation.ts'
import type { Meter } from './meter.ts'
import { type RebuildOptions, RebuildStopped, stopIfCancelled } from './options.ts'
import { readLog } from './read-log.ts'

/** Positions of events that somebody decided to do without. */
export type Skipped = ReadonlySet<bigint>

/** Big enough that the per-batch work vanishes, small enough to notice a cancellation soon. */
export const rebuildBatch = 2_000

/** The sentence for a poisoned event; what served before goes on serving. */
export const stoppedAt = ({ name }: Projection, event: EventPlace, error: unknown): RebuildStopped =>
  new RebuildStopped(
    `The rebuild of ${name} stopped at ${event.type} ${event.id} (${event.stream}@${event.revision}, position ` +
      `${event.position}): ${describeError(error)}. The old tables still serve. Mend the projection, or skip the event ` +
      'with a reason, and rebuild again.',
    { cause: error },
  )

/** Rows could not be written. Finds the event that is to blame by applying the chunk event by event, to no effect. */
const blame = async (
  pool: Pool,
  { projection, schemaName: schema }: Building,
  chunk: readonly Recorded[],
  cause: unknown,
) =>
  inTransaction(pool, async (client): Promise<never> => {
    for (const event of chunk) {
      const outcome = await applyAlone(client, { projection, schema, event })
      if ('error' in outcome) throw stoppedAt(projection, event, outcome.error)
    }
    throw new RebuildStopped(
      `The rebuild of ${projection.name} stopped between the positions ${chunk.at(0)?.position ?? 'start'} and ` +
        `${chunk.at(-1)?.position ?? 'end'}: ${describeError(cause)}. The old tables still serve.`,
      { cause },
    )
  })

/**
 * Folds the log from its beginning to its present head in memory and writes rows by COPY, whenever many wait and at the
 * end. Answers the position reached; undefined for an empty log.
 */
export const foldLog = async (
  { pool, store, signal, maxPending = 20_000 }: RebuildOptions,
  building: Building,
  skipped: Skipped,
  meter: Meter,
): Promise<bigint | undefined> => {
  const { projection, schemaName } = building
  const fold = projection.startRebuild(schemaName)
  let chunk: Recorded[] = []
  const flush = async (): Promise<void> => {
    try {
      await inTransaction(pool, (client) => fold.flush(client))
    } catch (error) {
      if (isTransient(error)) throw error
      await blame(pool, building, chunk, error)
    }
    chunk = []
  }
  const take = (taken: Taken): void => {
    const place = placeOf(taken)
    if (skipped.has(place.position)) return fold.passOver(place)
    if ('undecodable' in taken) throw stoppedAt(projection, place, taken.undecodable)
    chunk.push(taken.event)
    try {
      fold.fold(taken.event)
    } catch (error) {
      throw stoppedAt(projection, taken.event, error)
    }
  }
  let reached: bigint | undefined
  for await (const { share, position } of readLog(store, projection, { after: undefined, maxBatch: rebuildBatch })) {
    stopIfCancelled(projection.name, signal)
    for (const taken of inLogOrder(share)) take(taken)
    if (fold.pending() >= maxPending) await flush()
    reached = position
    meter.count(share.events.length, position)
  }
  await flush()
  return reached
}
