import type { UndecodableEvent } from '@kith/event-store'
import { type PoolClient, parkEvent } from '@kith/postgres'
import type { Change, Projection, Recorded } from '@kith/read-model/projections'
import { type Share, inLogOrder } from '../live/share.ts'
import { applyAlone, describeError } from './one-by-one.ts'

/** Tries before an event is parked: twice with its batch, once alone. */
export const triesBeforeParking = 3

/** Parks an event that waits behind a failed one of its stream. */
export const hold = async (client: PoolClient, projection: string, event: Recorded): Promise<void> => {
  const { id: eventId, position, stream, revision, type } = event
  await parkEvent(client, {
    projection,
    eventId,
    position,
    stream,
    revision,
    type,
    state: 'held',
    error: undefined,
    attempts: 0,
  })
}

const parkFailed = async (client: PoolClient, projection: string, event: Recorded, error: unknown): Promise<void> => {
  const { id: eventId, position, stream, revision, type } = event
  await parkEvent(client, {
    projection,
    eventId,
    position,
    stream,
    revision,
    type,
    state: 'failed',
    error: describeError(error),
    attempts: triesBeforeParking,
  })
}

const parkUndecodable = async (
  client: PoolClient,
  projection: string,
  { place: { id: eventId, ...place }, message }: UndecodableEvent,
  isHeld: boolean,
): Promise<void> => {
  const error = message.slice(0, 500)
  await parkEvent(client, { projection, eventId, ...place, state: isHeld ? 'held' : 'failed', error, attempts: 1 })
}

/**
 * Applies a share event by event, in the caller's transaction: what fails is parked, what follows in its stream waits
 * with it, all else goes on. Answers the changes and the streams that are held back now.
 */
export const applyAndPark = async (
  client: PoolClient,
  options: {
    readonly projection: Projection
    readonly schema: string
    readonly share: Share
    readonly held: ReadonlySet<string>
  },
): Promise<{ readonly changes: readonly Change[]; readonly held: ReadonlySet<string> }> => {
  const { projection, schema } = options
  const held = new Set(options.held)
  const changes: Change[] = []
  for (const taken of inLogOrder(options.share)) {
    if ('undecodable' in taken) {
      const { stream } = taken.undecodable.place
      await parkUndecodable(client, projection.name, taken.undecodable, held.has(stream))
      held.add(stream)
      continue
    }
    const { event } = taken
    if (held.has(event.stream)) {
      await hold(client, projection.name, event)
      continue
    }
    const outcome = await applyAlone(client, { projection, schema, event })
    if ('changes' in outcome) changes.push(...outcome.changes)
    else {
      await parkFailed(client, projection.name, event, outcome.error)
      held.add(event.stream)
    }
  }
  return { changes, held }
}
