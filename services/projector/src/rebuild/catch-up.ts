import type { EventStore } from '@kith/event-store'
import { type Pool, type PoolClient, inTransaction, isTransient } from '@kith/postgres'
import { type Share, inLogOrder, placeOf } from '../live/share.ts'
import { applyAlone } from '../parked/one-by-one.ts'
import { type Skipped, stoppedAt } from './fold-log.ts'
import type { Building } from './generation.ts'
import type { Meter } from './meter.ts'
import { RebuildStopped, stopIfCancelled } from './options.ts'
import { readLog } from './read-log.ts'

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

const applyOneByOne = async (client: PoolClient, { building, skipped }: CatchUp, share: Share): Promise<void> => {
  const { projection, schemaName: schema } = building
  for (const taken of inLogOrder(share)) {
    const place = placeOf(taken)
    if (skipped.has(place.position)) {
      await projection.passOver(client, schema, place)
      continue
    }
    if ('undecodable' in taken) throw stoppedAt(projection, place, taken.undecodable)
    const outcome = await applyAlone(client, { projection, schema, event: taken.event })
    if ('error' in outcome) throw stoppedAt(projection, place, outcome.error)
  }
}

/** Applies a share inside the caller's transaction; names the culprit when it fails. */
const apply = async (client: PoolClient, work: CatchUp, share: Share): Promise<void> => {
  const { projection, schemaName } = work.building
  if (share.undecodable.length > 0 || share.events.some(({ position }) => work.skipped.has(position)))
    return applyOneByOne(client, work, share)
  if (share.events.length === 0) return
  await client.query('savepoint share')
  try {
    await projection.apply(client, schemaName, share.events)
    await client.query('release savepoint share')
  } catch (error) {
    if (isTransient(error)) throw error
    await client.query('rollback to savepoint share')
    await applyOneByOne(client, work, share)
  }
}

const upToPosition = ({ events, undecodable }: Share, last: bigint): Share => ({
  events: events.filter(({ position }) => position <= last),
  undecodable: undecodable.filter(({ place }) => place.position <= last),
})

/** Applies what lies between `from` and `upTo` in the caller's transaction. Answers the position reached. */
export const catchUpWithin = async (
  client: PoolClient,
  work: CatchUp,
  { from, upTo }: { readonly from: bigint | undefined; readonly upTo: bigint | undefined },
): Promise<bigint | undefined> => {
  if (upTo === undefined || (from !== undefined && from >= upTo)) return from
  const { building, store, meter } = work
  for await (const { share, position } of readLog(store, building.projection, { after: from, maxBatch })) {
    const wanted = upToPosition(share, upTo)
    await apply(client, work, wanted)
    meter.count(wanted.events.length, position)
    if (position >= upTo) return upTo
  }
  // The log that we read is not the one that the serving tables were made from.
  throw new RebuildStopped(
    `${building.projection.name} stands at position ${upTo}, which this log does not reach. Does EVENTSTORE_URL ` +
      'name the right event store?',
  )
}

/** Applies what came since `from`, round after round, until little is left. Answers the position reached. */
export const catchUp = async (work: CatchUp, from: bigint | undefined): Promise<bigint | undefined> => {
  const { building, store, meter } = work
  let reached = from
  for (let round = 0; round < mostRounds; round += 1) {
    const before = meter.total()
    for await (const { share, position } of readLog(store, building.projection, { after: reached, maxBatch })) {
      stopIfCancelled(building.projection.name, work.signal)
      await inTransaction(work.pool, (client) => apply(client, work, share))
      meter.count(share.events.length, position)
      reached = position
    }
    if (meter.total() - before < smallRound) break
  }
  return reached
}
