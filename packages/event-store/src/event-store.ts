import type { DomainEvent, EventId, EventMetadata, RecordedEvent, StreamName } from '@kith/kernel'
import type { UndecodableEvent } from './errors.ts'

/** What an append asks for. `eventIds` has one id for each event, the same ones whenever the act is repeated. */
export interface Append {
  readonly stream: StreamName
  /** The revision that the stream must stand at, or that it must not exist yet. Never "any". */
  readonly expected: bigint | 'no-stream'
  readonly events: readonly DomainEvent[]
  readonly eventIds: readonly EventId[]
  readonly metadata: Omit<EventMetadata, 'schemaVersion'>
}

/** Written, or somebody else was there first. `revision` and `position` are those of the last event. */
export type AppendOutcome =
  | { readonly kind: 'appended'; readonly revision: bigint; readonly position: bigint }
  | { readonly kind: 'conflict' }

/**
 * What reading does with an event type that the catalogue does not name. The default skips it with a warning; `throw`
 * treats it as an event that cannot be decoded.
 */
export type OnUnknown = 'skip' | 'throw'

/**
 * Takes an event that cannot be opened, upcast or parsed, before the batch around it is delivered without it. When
 * nobody takes it, or the taker throws, the reading ends with the error.
 */
export type OnUndecodable = (event: UndecodableEvent) => Promise<void> | void

/** A stretch of the log: its events in order, and how far it reaches. */
export interface Batch {
  readonly events: readonly RecordedEvent[]
  /** The last position that was considered; start after it to go on. */
  readonly position: bigint
}

export interface DeliveredBatch extends Batch {
  /** True when nothing more was waiting as this batch was made. */
  readonly caughtUp: boolean
}

export interface SubscribeOptions {
  readonly categories: readonly string[]
  /** Commit position, exclusive; undefined for the beginning of the log. */
  readonly after: bigint | undefined
  readonly maxBatch: number
  /** How long an incomplete batch waits for more while catching up. Once live, what is there goes out at once. */
  readonly maxWaitMs: number
  /**
   * One batch at a time, in order. What it throws ends the subscription. While the whole log is empty there is no
   * position to tell, so nothing comes before the first event.
   */
  readonly onBatch: (batch: DeliveredBatch) => Promise<void>
  readonly onUnknown?: OnUnknown
  readonly onUndecodable?: OnUndecodable
}

export interface EventSubscription {
  /** Resolves once the batch that is under way is done. */
  readonly stop: () => Promise<void>
  /** Resolves after `stop`; rejects with what `onBatch` threw. */
  readonly done: Promise<void>
}

export interface ReadCategoriesOptions {
  readonly categories: readonly string[]
  /** Commit position, exclusive. */
  readonly after?: bigint | undefined
  readonly maxBatch: number
  readonly onUnknown?: OnUnknown
  readonly onUndecodable?: OnUndecodable
}

/** The log. Every error that leaves it is one of `errors.ts`, or a fault of the sealer. */
export interface EventStore {
  /**
   * Appends all events or none. Validates against the catalogue and seals personal data first. An unknown outcome is
   * tried again with the same ids and revision until it is known; throws StoreUnavailable when that takes too long.
   */
  readonly append: (request: Append) => Promise<AppendOutcome>
  /** The events of a stream from revision `from` on; none when the stream is missing or deleted. */
  readonly read: (
    stream: StreamName,
    options?: { readonly from?: bigint; readonly onUnknown?: OnUnknown },
  ) => Promise<readonly RecordedEvent[]>
  /** Follows categories for good: comes back by itself after a drop, and delivers newer positions in quiet stretches. */
  readonly subscribe: (options: SubscribeOptions) => EventSubscription
  /** Catches up to the head as it stood at the start, then ends. */
  readonly readCategories: (options: ReadCategoriesOptions) => AsyncIterable<Batch>
  /** Commit position of the newest event of the whole log, of anybody; undefined while the log is empty. */
  readonly head: () => Promise<bigint | undefined>
  /** Closes a stream for good: reads find nothing, appends throw StreamGone. Its events stay in the log until a scavenge. */
  readonly tombstone: (stream: StreamName) => Promise<void>
  /**
   * Takes the events before revision `before` out of the stream for good; reads begin there. Subscriptions may see them
   * until a scavenge. After an erasure this keeps the last fact, so that the stream still refuses what comes later.
   */
  readonly truncate: (stream: StreamName, before: bigint) => Promise<void>
  readonly close: () => Promise<void>
}
