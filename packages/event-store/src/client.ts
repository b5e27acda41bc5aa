// The one file that imports the client of the event store.
import { EventStoreDBClient, streamNameFilter } from '@eventstore/db-client'
import type { AllStreamResolvedEvent, EventData, ResolvedEvent } from '@eventstore/db-client'
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import { ServerFeaturesClient } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import type { EventId, StreamName } from '@kith/kernel'
import { guardBatchAppend, guardServerFeatures } from './client-guards.ts'
import { isMissingStream } from './failure.ts'
import { withDeadline } from './retry.ts'
import type { ProposedEvent, StoredEvent } from './stored-event.ts'

guardBatchAppend(StreamsClient.prototype)
guardServerFeatures(ServerFeaturesClient.prototype)

export interface Written {
  readonly revision: bigint
  readonly position: bigint | undefined
}

/** What a running subscription tells, strictly in the order of the log. */
export interface FeedListener {
  readonly onEvent: (event: StoredEvent) => void
  /** Everything up to `position` was considered. */
  readonly onCheckpoint: (position: bigint) => void
  /** Everything that was in the log has been delivered. The server may say so more than once. */
  readonly onCaughtUp: () => void
  /** The connection is gone; nothing follows. */
  readonly onEnd: (error: unknown) => void
}

export interface Feed {
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
}

/** The calls that Kith makes to an event store, in Kith's words. Failures are the client's; see `classify`. */
export interface StoreClient {
  readonly append: (
    stream: StreamName,
    expected: bigint | 'no-stream',
    events: readonly ProposedEvent[],
    deadlineMs: number,
  ) => Promise<Written>
  /** Up to `maxCount` events from `from` on; fails when none comes for `idleMs`. */
  readonly read: (stream: StreamName, from: bigint, maxCount: number, idleMs: number) => Promise<readonly StoredEvent[]>
  readonly head: (deadlineMs: number) => Promise<bigint | undefined>
  readonly tombstone: (stream: StreamName) => Promise<void>
  readonly truncate: (stream: StreamName, before: bigint) => Promise<void>
  readonly follow: (prefixes: readonly string[], after: bigint | undefined, listener: FeedListener) => Feed
  readonly close: () => Promise<void>
}

const stored = (resolved: AllStreamResolvedEvent | ResolvedEvent): StoredEvent | undefined => {
  const { event } = resolved
  if (!event) return undefined
  const position = event.position?.commit ?? resolved.commitPosition
  if (position === undefined) throw new Error('The event store did not say where an event lies; it is too old')
  return {
    id: event.id as EventId,
    stream: event.streamId as StreamName,
    revision: event.revision,
    position,
    type: event.type,
    data: event.data,
    metadata: event.metadata,
  }
}

type ReadStream = ReturnType<EventStoreDBClient['readStream']> | ReturnType<EventStoreDBClient['readAll']>

/** Collects by listener rather than by iterator: an await for every event would halve the speed. */
const collect = (stream: ReadStream, idleMs: number): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = []
  let idle: NodeJS.Timeout | undefined
  const all = new Promise<readonly StoredEvent[]>((resolve, reject) => {
    idle = setInterval(() => {
      if (idle && events.length === seen)
        reject(Object.assign(new Error('The read stalled'), { type: 'deadline-exceeded' }))
      seen = events.length
    }, idleMs)
    let seen = 0
    stream.on('data', (resolved: AllStreamResolvedEvent | ResolvedEvent) => {
      const event = stored(resolved)
      if (event) events.push(event)
    })
    stream.on('end', () => resolve(events))
    // Stays attached for good: the client emits errors late, and an error that nobody hears ends the process.
    stream.on('error', reject)
  })
  return all.finally(() => {
    clearInterval(idle)
    if (!stream.readableEnded) stream.cancel().catch(() => undefined)
  })
}

const searchWindow = 256
const feedBuffer = 512

const startFeed = (
  client: EventStoreDBClient,
  prefixes: readonly string[],
  after: bigint | undefined,
  listener: FeedListener,
): Feed => {
  let over = false
  let caughtUp = false
  let drained: (() => void) | undefined
  const subscription = client.subscribeToAll(
    {
      fromPosition: after === undefined ? 'start' : { commit: after, prepare: after },
      filter: streamNameFilter({
        prefixes: [...prefixes],
        maxSearchWindow: searchWindow,
        // Called ahead of events that still wait in the stream's buffer: hold it, and all that follows, until they are out.
        checkpointReached: async (_subscription, position) => {
          if (subscription.readableLength > 0) await new Promise<void>((resolve) => (drained = resolve))
          if (!over) listener.onCheckpoint(position.commit)
        },
      }),
    },
    { highWaterMark: feedBuffer },
  )
  const settle = (): void => {
    if (subscription.readableLength > 0) return
    drained?.()
    drained = undefined
    if (caughtUp) listener.onCaughtUp()
    caughtUp = false
  }
  const end = (error: unknown): void => {
    if (over) return
    over = true
    drained?.()
    listener.onEnd(error)
    subscription.unsubscribe().catch(() => undefined)
  }
  subscription.on('data', (resolved: AllStreamResolvedEvent) => {
    if (over) return
    const event = stored(resolved)
    if (event) listener.onEvent(event)
    settle()
  })
  subscription.on('caughtUp', () => {
    caughtUp = true
    if (!over) settle()
  })
  subscription.on('error', end)
  subscription.on('end', () => end(new Error('The event store ended the subscription')))
  subscription.on('close', () => end(new Error('The subscription was closed')))
  return {
    pause: () => subscription.pause(),
    resume: () => subscription.resume(),
    stop: () => end(undefined),
  }
}

/** Connects lazily: nothing goes over the wire before the first call. One per process; see `client-guards.ts`. */
export const openClient = (connectionString: string): StoreClient => {
  const client = EventStoreDBClient.connectionString(connectionString)
  return {
    append: async (stream, expected, events, deadlineMs) => {
      const proposed = events.map((event) => ({ ...event, contentType: 'application/json' })) as unknown as EventData[]
      const result = await client.appendToStream(stream, proposed, {
        expectedRevision: expected === 'no-stream' ? 'no_stream' : expected,
        deadline: deadlineMs,
      })
      return { revision: result.nextExpectedRevision, position: result.position?.commit }
    },
    read: async (stream, from, maxCount, idleMs) => {
      try {
        return await collect(client.readStream(stream, { fromRevision: from, maxCount }), idleMs)
      } catch (error) {
        if (isMissingStream(error)) return []
        throw error
      }
    },
    head: async (deadlineMs) => {
      const newest = client.readAll({ direction: 'backwards', fromPosition: 'end', maxCount: 1 })
      const [event] = await collect(newest, deadlineMs)
      return event?.position
    },
    tombstone: async (stream) => {
      await withDeadline(client.tombstoneStream(stream, { expectedRevision: 'any' }), 10_000)
    },
    truncate: async (stream, before) => {
      await client.setStreamMetadata(stream, { truncateBefore: Number(before) })
    },
    follow: (prefixes, after, listener) => startFeed(client, prefixes, after, listener),
    close: () => client.dispose(),
  }
}
