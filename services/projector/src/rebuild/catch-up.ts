import type { EventStore } from '@kith/event-store'
import { type Pool, type PoolClient, inTransaction, isTransient } from '@kith/postgres'
import type { Recorded } from '@kith/read-model/projections'
import { applyAlone } from '../parked/one-by-one.ts'
import { type Skipped, refuseUndecodable, stoppedAt } from './fold-log.ts'
import type { Building } from './generation.ts'
import type { Meter } from './meter.ts'
import { RebuildStopped, stopIfCancelled } from './options.ts'

export interface CatchUp {
  readonly pool: Pool
  readonly store: EventStore
  readonly building: Building
  readonly skipped: Skipped
  readonly meter: Meter
  readonly signal: AbortSignal | undefined
}

const maxBatch = 500
/** A round this small leaves little for the one that holds readers' checkpoint still. */
const smallRound = 500
/** A log that grows faster than this many rounds can follow is left to the last one. */
const mostRounds = 20

/** Applies a batch inside the caller's transaction; names the culprit when it fails. */
const apply = async (client: PoolClient, { building }: CatchUp, events: readonly Recorded[]): Promise<void> => {
  const { projection, schemaName: schema } = building
  if (events.length === 0) return
  await client.query('savepoint batch')
  try {
    await projection.apply(client, schema, events)
    await client.query('release savepoint batch')
  } catch (error) {
    if (isTransient(error)) throw error
    await client.query('rollback to savepoint batch')
    for (const event of events) {
      const outcome = await applyAlone(client, { projection, schema, event })
      if ('error' in outcome) throw stoppedAt(projection, event, outcome.error)
    }
  }
}

const batchesAfter = (work: CatchUp, after: bigint | undefined): ReturnType<EventStore['readCategories']> =>
  work.store.readCategories({
    categories: work.building.projection.categories,
    after,
    maxBatch,
    onUnknown: 'throw',
    onUndecodable: refuseUndecodable(work.building.projection, work.skipped),
  })

/** Applies what lies between `from` and `upTo` in the caller's transaction. Answers the position reached. */
export const catchUpWithin = async (
  client: PoolClient,
  work: CatchUp,
  { from, upTo }: { readonly from: bigint | undefined; readonly upTo: bigint | undefined },
): Promise<bigint | undefined> => {
  if (upTo === undefined || (from !== undefined && from >= upTo)) return from
  for await (const { events, position } of batchesAfter(work, from)) {
    const wanted = (events as readonly Recorded[]).filter((event) => event.position <= upTo)
    await apply(
      client,
      work,
      wanted.filter((event) => !work.skipped.has(event.position)),
    )
    work.meter.count(wanted.length, position)
    if (position >= upTo) return upTo
  }
  // The log that we read is not the one that the serving tables were made from.
  throw new RebuildStopped(
    `${work.building.projection.name} stands at position ${upTo}, which this log does not reach. Does EVENTSTORE_URL ` +
      'name the right event store?',
  )
}

/** Applies what came since `from`, round after round, until little is left. Answers the position reached. */
export const catchUp = async (work: CatchUp, from: bigint | undefined): Promise<bigint | undefined> => {
  let reached = from
  for (let round = 0; round < mostRounds; round += 1) {
    const before = work.meter.total()
    for await (const { events, position } of batchesAfter(work, reached)) {
      stopIfCancelled(work.building.projection.name, work.signal)
      const wanted = (events as readonly Recorded[]).filter((event) => !work.skipped.has(event.position))
      await inTransaction(work.pool, (client) => apply(client, work, wanted))
      work.meter.count(events.length, position)
      reached = position
    }
    if (work.meter.total() - before < smallRound) break
  }
  return reached
}
