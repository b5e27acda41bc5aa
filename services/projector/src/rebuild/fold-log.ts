import type { UndecodableEvent } from '@kith/event-store'
import type { RecordedEvent } from '@kith/kernel'
import { type Pool, inTransaction, isTransient } from '@kith/postgres'
import type { Projection, Recorded } from '@kith/read-model/projections'
import { applyAlone, describeError } from '../parked/one-by-one.ts'
import type { Building } from './generation.ts'
import type { Meter } from './meter.ts'
import { type RebuildOptions, RebuildStopped, stopIfCancelled } from './options.ts'

/** Positions of events that somebody decided to do without. */
export type Skipped = ReadonlySet<bigint>

/** Big enough that the per-batch work vanishes, small enough to notice a cancellation soon. */
export const rebuildBatch = 2_000

/** The sentence for a poisoned event; what served before goes on serving. */
export const stoppedAt = (
  { name }: Projection,
  event: Pick<RecordedEvent, 'type' | 'id' | 'stream' | 'revision' | 'position'>,
  error: unknown,
): RebuildStopped =>
  new RebuildStopped(
    `The rebuild of ${name} stopped at ${event.type} ${event.id} (${event.stream}@${event.revision}, position ` +
      `${event.position}): ${describeError(error)}. The old tables still serve. Mend the projection, or skip the event ` +
      'with a reason, and rebuild again.',
    { cause: error },
  )

/** Passes over what somebody skipped and stops at anything else that cannot be read. */
export const refuseUndecodable =
  (projection: Projection, skipped: Skipped) =>
  (event: UndecodableEvent): void => {
    if (!skipped.has(event.place.position)) throw stoppedAt(projection, event.place, event)
  }

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
  let reached: bigint | undefined
  for await (const { events, position } of store.readCategories({
    categories: projection.categories,
    maxBatch: rebuildBatch,
    onUnknown: 'throw',
    onUndecodable: refuseUndecodable(projection, skipped),
  })) {
    stopIfCancelled(projection.name, signal)
    for (const event of events as readonly Recorded[]) {
      if (skipped.has(event.position)) continue
      chunk.push(event)
      try {
        fold.fold(event)
      } catch (error) {
        throw stoppedAt(projection, event, error)
      }
    }
    if (fold.pending() >= maxPending) await flush()
    reached = position
    meter.count(events.length, position)
  }
  await flush()
  return reached
}
