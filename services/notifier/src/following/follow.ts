import type { EventStore } from '@kith/event-store'
import { isKept } from './books.ts'
import { moveCheckpoint, readCheckpoint } from './checkpoint.ts'
import { notePassedOver } from './passed-over.ts'
import type { Recorded } from './recorded.ts'
import { leadsToSteps } from './steps-after.ts'
import { takeEvent } from './take-event.ts'
import type { Taking } from './take-event.ts'

export interface Following extends Taking {
  readonly store: EventStore
}

/** The streams of which something follows, or something must be kept in mind. */
export const followedCategories = ['referral', 'opening', 'asking', 'file', 'mentorship', 'user', 'workspace'] as const

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/**
 * Takes one event after the other, strictly in order, from the checkpoint on, until `signal` aborts. What it throws ends
 * it in the middle; following again goes on from there.
 */
export const follow = async (following: Following, signal: AbortSignal): Promise<void> => {
  const { pool, store, log } = following
  let reached = await readCheckpoint(pool)
  const subscription = store.subscribe({
    categories: followedCategories,
    after: reached,
    maxBatch: 100,
    maxWaitMs: 20,
    // A newer Kith wrote it, and this one cannot know what should follow.
    onUnknown: 'throw',
    onUndecodable: async ({ place, message }) => {
      log.error({ eventId: place.id, stream: place.stream, type: place.type }, 'an event cannot be read')
      await notePassedOver(pool, place, message)
    },
    onBatch: async ({ events, position }) => {
      // The store's catalogue is the domain's, so its events are Kith's.
      for (const event of events as readonly Recorded[]) {
        if (signal.aborted) return
        if (!leadsToSteps(event.type) && !isKept(event.type)) continue
        await takeEvent(following, event, reached)
        reached = event.position
      }
      if (signal.aborted || reached === position) return
      await moveCheckpoint(pool, reached, position)
      reached = position
    },
  })
  try {
    await Promise.race([subscription.done, untilAborted(signal)])
  } finally {
    await subscription.stop()
  }
}
