import type { EventStore, UndecodableEvent } from '@kith/event-store'
import type { Pool } from '@kith/postgres'
import type { Projection, Recorded } from '@kith/read-model/projections'
import { type ActiveProjection, readRoster } from '../generations/active.ts'
import type { Log } from '../log.ts'
import type { Progress } from './progress.ts'
import { takeStretch } from './take-stretch.ts'

export interface Following {
  readonly pool: Pool
  readonly store: EventStore
  readonly projections: readonly Projection[]
  readonly log: Log
  readonly maxBatch: number
  readonly progress: Progress
}

/** Something stands further back than the subscription has been: follow again, from there. */
class FallenBehind extends Error {
  override readonly name = 'FallenBehind'
}

const startOf = (roster: readonly ActiveProjection[]): bigint | undefined => {
  let earliest: bigint | undefined
  for (const { position } of roster) {
    if (position === undefined) return undefined
    if (earliest === undefined || position < earliest) earliest = position
  }
  return earliest
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/**
 * Feeds all projections from one subscription until `signal` aborts, or until the roster must be read anew. Throws what
 * takeStretch throws.
 */
export const follow = async (following: Following, signal: AbortSignal): Promise<void> => {
  const { pool, store, projections, log, maxBatch, progress } = following
  let { active: roster } = await readRoster(pool, projections)
  progress.roster(roster)
  if (roster.length === 0) return untilAborted(signal)
  let reached = startOf(roster)
  const undecodable: UndecodableEvent[] = []
  const reload = async (): Promise<readonly ActiveProjection[]> => {
    const { active } = await readRoster(pool, projections)
    const start = startOf(active)
    if (reached !== undefined && active.length > 0 && (start === undefined || start < reached)) throw new FallenBehind()
    return active
  }
  const subscription = store.subscribe({
    categories: [...new Set(roster.flatMap(({ projection }) => projection.categories))],
    after: reached,
    maxBatch,
    maxWaitMs: 20,
    // An unknown type is parked like a poisoned event: a newer Kith wrote it, and this one cannot know what it misses.
    onUnknown: 'throw',
    onUndecodable: (event) => void undecodable.push(event),
    onBatch: async ({ events, position, caughtUp }) => {
      // The store's catalogue is the domain's, so its events are Kith's.
      const stretch = { events: events as readonly Recorded[], undecodable: undecodable.splice(0), position }
      roster = await takeStretch({ pool, roster, stretch, reload, log })
      reached = position
      progress.took({ events: events.length, position, caughtUp, roster })
    },
  })
  try {
    await Promise.race([subscription.done, untilAborted(signal)])
  } catch (error) {
    if (!(error instanceof FallenBehind)) throw error
    log.info('A projection starts from further back; following again from there')
  } finally {
    await subscription.stop()
  }
}
