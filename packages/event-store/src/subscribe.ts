import type { StoreClient } from './client.ts'
import { decodeEvents } from './decode.ts'
import type { DecodePolicy } from './decode.ts'
import { InvalidEvent } from './errors.ts'
import type { Batch, EventSubscription, ReadCategoriesOptions, SubscribeOptions } from './event-store.ts'
import { follow } from './follow.ts'
import type { Codec } from './stored-event.ts'

export interface Reading {
  readonly client: StoreClient
  readonly codec: Codec
  readonly onWarning: (text: string) => void
  /** How long to go on without any answer, in milliseconds. */
  readonly patienceMs: number
}

/** Skips unknown types unless told, and lets nothing undecodable pass in silence. */
export const policyFor = (
  onWarning: (text: string) => void,
  { onUnknown = 'skip', onUndecodable }: Partial<Pick<DecodePolicy, 'onUnknown' | 'onUndecodable'>>,
): DecodePolicy => ({
  onUnknown,
  onWarning,
  onUndecodable:
    onUndecodable ??
    ((failure) => {
      throw failure
    }),
})

const checkShape = (categories: readonly string[], maxBatch: number): void => {
  if (categories.length === 0) throw new InvalidEvent('Following needs at least one category')
  if (!(maxBatch >= 1)) throw new InvalidEvent(`maxBatch must be at least 1, not ${maxBatch}`)
}

/** See EventStore.subscribe. */
export const subscribe = (reading: Reading, options: SubscribeOptions, onOver: () => void): EventSubscription => {
  checkShape(options.categories, options.maxBatch)
  const policy = policyFor(reading.onWarning, options)
  const stopping = new AbortController()
  const run = async (): Promise<void> => {
    const batches = follow(reading.client, { ...options, onWarning: reading.onWarning, signal: stopping.signal })
    try {
      for await (const { events, position, caughtUp } of batches) {
        await options.onBatch({ events: await decodeEvents(reading.codec, events, policy), position, caughtUp })
        if (stopping.signal.aborted) return
      }
    } finally {
      onOver()
    }
  }
  const done = run()
  return {
    done,
    stop: async () => {
      stopping.abort()
      await done.catch(() => undefined)
    },
  }
}

/** While catching up the connection is always busy: a batch is full long before this has passed. */
const rebuildWaitMs = 50

/** See EventStore.readCategories. The client's own read of the log has no filter, so this is a subscription that ends. */
export async function* readCategories(reading: Reading, options: ReadCategoriesOptions): AsyncGenerator<Batch> {
  checkShape(options.categories, options.maxBatch)
  const head = await reading.client.head(reading.patienceMs)
  if (head === undefined || (options.after !== undefined && options.after >= head)) return
  const policy = policyFor(reading.onWarning, options)
  const batches = follow(reading.client, {
    categories: options.categories,
    after: options.after,
    maxBatch: options.maxBatch,
    maxWaitMs: rebuildWaitMs,
    onWarning: reading.onWarning,
    signal: new AbortController().signal,
    giveUpMs: reading.patienceMs,
  })
  for await (const { events, position, caughtUp } of batches) {
    const beyond = events.findIndex((event) => event.position > head)
    const wanted = beyond < 0 ? events : events.slice(0, beyond)
    const ends = caughtUp || position >= head
    yield { events: await decodeEvents(reading.codec, wanted, policy), position: ends ? head : position }
    if (ends) return
  }
}
