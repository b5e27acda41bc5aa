import type { EventStore } from '@kith/event-store'
import type { StreamName } from '@kith/kernel'
import {
  type ParkedEvent,
  type Pool,
  type PoolClient,
  inTransaction,
  listParkedEvents,
  lockServing,
  noteFailure,
  noteSkip,
  passedChannel,
  raiseParkedEpoch,
  unpark,
} from '@kith/postgres'
import type { Change, Projection, Recorded } from '@kith/read-model/projections'
import { passedPayload } from '../live/changes.ts'
import { RebuildStopped, findProjection } from '../rebuild/options.ts'
import { applyAlone, describeError } from './one-by-one.ts'

export interface ResolveOptions {
  readonly pool: Pool
  readonly store: EventStore
  readonly projections: readonly Projection[]
}

/** What came of trying parked events again. */
export interface Resolved {
  /** Events that the projection has taken now. */
  readonly taken: number
  /** Events that are still parked, of the streams that were tried. */
  readonly left: number
}

/** A projection whose checkpoint is locked in this transaction. */
interface Held {
  readonly client: PoolClient
  readonly projection: Projection
  readonly schema: string
}

const waits = ({ state }: ParkedEvent): boolean => state !== 'skipped'

const readStream = async (
  store: EventStore,
  stream: string,
  from: bigint,
): Promise<ReadonlyMap<bigint, Recorded> | Error> => {
  try {
    // An unknown type must not look like an event that is gone.
    const events = await store.read(stream as StreamName, { from, onUnknown: 'throw' })
    return new Map((events as readonly Recorded[]).map((event) => [event.revision, event]))
  } catch (error) {
    if (error instanceof Error && error.name === 'UndecodableEvent') return error
    throw error
  }
}

/** Applies the parked events of one stream in order until one fails. */
const retryStream = async (
  client: PoolClient,
  work: ResolveOptions & { readonly projection: Projection; readonly schema: string; readonly changes: Change[] },
  parked: readonly ParkedEvent[],
): Promise<number> => {
  const { store, projection, schema, changes } = work
  const [first] = parked
  if (!first) return 0
  const events = await readStream(store, first.stream, first.revision)
  if (events instanceof Error) {
    await noteFailure(client, first, describeError(events))
    return 0
  }
  let taken = 0
  for (const one of parked) {
    const event = events.get(one.revision)
    // A stream that was closed for good (an erased person's) has nothing left to take.
    const outcome = event ? await applyAlone(client, { projection, schema, event }) : { changes: [] }
    if ('error' in outcome) {
      await noteFailure(client, one, describeError(outcome.error))
      return taken
    }
    changes.push(...outcome.changes)
    await unpark(client, one)
    taken += 1
  }
  return taken
}

const byStream = (parked: readonly ParkedEvent[]): ReadonlyMap<string, readonly ParkedEvent[]> => {
  const streams = new Map<string, ParkedEvent[]>()
  for (const one of parked) {
    const others = streams.get(one.stream)
    if (others) others.push(one)
    else streams.set(one.stream, [one])
  }
  return streams
}

/** Locks the projection's checkpoint, so that a live projector neither parks nor applies meanwhile. */
const resolve = (
  name: string,
  options: ResolveOptions,
  choose: (held: Held, parked: readonly ParkedEvent[]) => Promise<readonly ParkedEvent[]>,
): Promise<Resolved> =>
  inTransaction(options.pool, async (client) => {
    const projection = findProjection(name, options.projections)
    const serving = await lockServing(client, name)
    if (!serving || serving.version !== projection.version)
      throw new RebuildStopped(`${name} does not serve version ${projection.version} yet; let its rebuild finish.`)
    const { schemaName: schema } = serving
    const chosen = await choose({ client, projection, schema }, await listParkedEvents(client, name))
    const changes: Change[] = []
    let taken = 0
    for (const parked of byStream(chosen).values())
      taken += await retryStream(client, { ...options, projection, schema, changes }, parked)
    await raiseParkedEpoch(client, name)
    if (serving.position !== undefined)
      await client.query('select pg_notify($1, $2)', [passedChannel, passedPayload(serving.position, [name], changes)])
    return { taken, left: chosen.length - taken }
  })

/**
 * Tries the parked events of a projection again, of one stream or of all: each stream in its order, until one fails.
 * Works while the projector runs. Throws a sentence when there is no such projection.
 */
export const retryParked = (name: string, options: ResolveOptions & { readonly stream?: string }): Promise<Resolved> =>
  resolve(name, options, async (_held, parked) =>
    parked.filter((one) => waits(one) && (options.stream === undefined || one.stream === options.stream)),
  )

/**
 * Does without one parked event, for a reason that is kept, and tries the ones that waited behind it. Rebuilds pass it
 * over too. Throws a sentence when no such event is parked.
 */
export const skipParked = (
  name: string,
  options: ResolveOptions & { readonly eventId: string; readonly reason: string },
): Promise<Resolved> =>
  resolve(name, options, async ({ client, projection, schema }, parked) => {
    const reason = options.reason.trim()
    if (!reason) throw new RebuildStopped('Say why the event shall be skipped: the reason is kept with it.')
    const event = parked.find(({ eventId }) => eventId === options.eventId)
    if (!event || !waits(event)) throw new RebuildStopped(`${name} has no event ${options.eventId} parked.`)
    const waiting = parked.filter((one) => waits(one) && one.stream === event.stream)
    if (waiting[0] && waiting[0] !== event)
      throw new RebuildStopped(`${event.eventId} waits behind ${waiting[0].eventId}; see to that one first.`)
    await noteSkip(client, event, reason)
    const { revision, position } = event
    await projection.passOver(client, schema, { stream: event.stream as StreamName, revision, position })
    return waiting.slice(1)
  })
