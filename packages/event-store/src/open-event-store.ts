import type { EventCatalogue, Sealer } from '@kith/kernel'
import { openClient } from './client.ts'
import type { StoreClient } from './client.ts'
import { decodeEvents } from './decode.ts'
import { encodeEvents } from './encode.ts'
import { InvalidEvent } from './errors.ts'
import type { Append, AppendOutcome, EventStore, EventSubscription } from './event-store.ts'
import { classify, isFromClient, refusal } from './failure.ts'
import { createLimit } from './limit.ts'
import { untilKnown } from './retry.ts'
import type { Codec, StoredEvent } from './stored-event.ts'
import { policyFor, readCategories, subscribe } from './subscribe.ts'

export interface EventStoreOptions {
  /** `esdb://…`, as the event store's own clients take it. */
  readonly connectionString: string
  readonly catalogue: EventCatalogue
  readonly sealer: Sealer
  /** Told about skipped events and cut connections. Never holds personal data. */
  readonly onWarning?: (text: string) => void
  /** How long to ask for an unknown outcome before giving up; 10 s unless told. */
  readonly patienceMs?: number
  /** How long one try may take; 3 s unless told. */
  readonly tryMs?: number
}

/** Enough to keep a log's group commit busy, few enough to bound what a broken connection leaves in doubt. */
const appendsInFlight = 512
/** An aggregate is short; longer streams come in several reads. */
const readPage = 4_096

const append = async (
  { client, codec, patience }: { client: StoreClient; codec: Codec; patience: { totalMs: number; tryMs: number } },
  request: Append,
): Promise<AppendOutcome> => {
  const { stream, expected, events } = request
  if (events.length === 0) throw new InvalidEvent(`An append to ${stream} without events`)
  const act = `Appending to ${stream}`
  const proposed = await encodeEvents(codec, request)
  try {
    const written = await untilKnown(act, patience, (tryMs) => client.append(stream, expected, proposed, tryMs))
    if (written.position !== undefined)
      return { kind: 'appended', revision: written.revision, position: written.position }
    // An answer to a repeated append may leave the position out.
    const [last] = await untilKnown(act, patience, (tryMs) => client.read(stream, written.revision, 1, tryMs))
    if (!last) throw new Error(`${act}: what was written cannot be read back`)
    return { kind: 'appended', revision: written.revision, position: last.position }
  } catch (error) {
    const failure = classify(error)
    if (failure === 'conflict') return { kind: 'conflict' }
    if (failure === 'gone' || isFromClient(error)) throw refusal(error, act)
    throw error
  }
}

/** Opens the log. One for each process: the client keeps some of its state globally. */
export const openEventStore = (options: EventStoreOptions): EventStore => {
  const client = openClient(options.connectionString)
  const codec: Codec = { catalogue: options.catalogue, sealer: options.sealer }
  const onWarning = options.onWarning ?? (() => undefined)
  const patience = { totalMs: options.patienceMs ?? 10_000, tryMs: options.tryMs ?? 3_000 }
  const inTurn = createLimit(appendsInFlight)
  const reading = { client, codec, onWarning, patienceMs: patience.totalMs }
  const known = async <Value>(act: string, call: (tryMs: number) => Promise<Value>): Promise<Value> => {
    try {
      return await untilKnown(act, patience, call)
    } catch (error) {
      throw isFromClient(error) ? refusal(error, act) : error
    }
  }
  const open = new Set<EventSubscription>()
  return {
    append: (request) => inTurn(() => append({ client, codec, patience }, request)),
    read: async (stream, { from = 0n, onUnknown = 'skip' } = {}) => {
      const stored: StoredEvent[] = []
      for (;;) {
        const next = (stored.at(-1)?.revision ?? from - 1n) + 1n
        const page = await known(`Reading ${stream}`, (tryMs) => client.read(stream, next, readPage, tryMs))
        stored.push(...page)
        if (page.length < readPage) return decodeEvents(codec, stored, policyFor(onWarning, { onUnknown }))
      }
    },
    subscribe: (subscription) => {
      const opened = subscribe(reading, subscription, () => open.delete(opened))
      open.add(opened)
      return opened
    },
    readCategories: (wanted) => readCategories(reading, wanted),
    head: () => known('Reading the head of the log', (tryMs) => client.head(tryMs)),
    tombstone: (stream) => known(`Closing ${stream}`, () => client.tombstone(stream)),
    truncate: (stream, before) => known(`Truncating ${stream}`, () => client.truncate(stream, before)),
    close: async () => {
      await Promise.all([...open].map((subscription) => subscription.stop()))
      await client.close()
    },
  }
}
