import { setTimeout as sleep } from 'node:timers/promises'
import type { StoreClient } from './client.ts'
import { StoreUnavailable } from './errors.ts'
import { messageOf } from './failure.ts'
import { createInbox } from './inbox.ts'
import type { StoredBatch } from './inbox.ts'
import { backoff } from './retry.ts'

interface FollowOptions {
  readonly categories: readonly string[]
  readonly after: bigint | undefined
  readonly maxBatch: number
  readonly maxWaitMs: number
  readonly onWarning: (text: string) => void
  /** Ends the following; aborted while waiting, it ends without an error. */
  readonly signal: AbortSignal
  /** Throws StoreUnavailable after so long without any progress; undefined never gives up. */
  readonly giveUpMs?: number
}

const longestPauseMs = 5_000

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  try {
    await sleep(ms, undefined, { signal })
  } catch {
    // Only the signal ends a sleep early.
  }
}

/** One subscription after the other, each from where the last one ended. Strictly in order, nothing twice. */
export async function* follow(
  client: StoreClient,
  options: FollowOptions,
): AsyncGenerator<StoredBatch, void, undefined> {
  const prefixes = options.categories.map((category) => `${category}-`)
  let position = options.after
  let attempt = 0
  let progressAt = performance.now()
  while (!options.signal.aborted) {
    const inbox = createInbox({
      after: position,
      maxBatch: options.maxBatch,
      maxWaitMs: options.maxWaitMs,
      onPressure: (full) => (full ? feed.pause() : feed.resume()),
    })
    const feed = client.follow(prefixes, position, inbox)
    options.signal.addEventListener('abort', feed.stop, { once: true })
    try {
      for (;;) {
        const batch = await inbox.take()
        if (!batch || options.signal.aborted) break
        yield batch
        position = batch.position
        attempt = 0
        progressAt = performance.now()
      }
    } finally {
      options.signal.removeEventListener('abort', feed.stop)
      feed.stop()
    }
    if (options.signal.aborted) return
    const reason = messageOf(inbox.ended())
    if (options.giveUpMs !== undefined && performance.now() - progressAt > options.giveUpMs)
      throw new StoreUnavailable(`Reading ${options.categories.join(', ')}: ${reason}`, { cause: inbox.ended() })
    options.onWarning(`Following ${options.categories.join(', ')} was cut off and goes on shortly: ${reason}`)
    await pause(backoff(attempt, longestPauseMs), options.signal)
    attempt += 1
  }
}
