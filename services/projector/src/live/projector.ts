import { type EventStore, StoreUnavailable } from '@kith/event-store'
import { type Pool, isTransient, prepareRegistry, waitForTurn } from '@kith/postgres'
import { prepareReading } from '@kith/read-model/projections'
import type { Projection } from '@kith/read-model/projections'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeFirstGenerations, readRoster, secureGenerations } from '../generations/active.ts'
import { type Log, messageOf } from '../log.ts'
import { fillOutdated } from './fill-outdated.ts'
import { follow } from './follow.ts'
import { type ProjectorState, createProgress } from './progress.ts'

export interface ProjectorOptions {
  /** Needs four connections: one for its turn, one for batches, two for a rebuild. */
  readonly pool: Pool
  readonly store: EventStore
  readonly projections: readonly Projection[]
  readonly log: Log
  /** Events at most in one transaction. */
  readonly maxBatch?: number
}

export interface Projector {
  /** Resolves when the tables and views that readers need are there; never when it ends before. */
  readonly prepared: Promise<void>
  /** Resolves when the batch that is under way is committed. */
  readonly stop: () => Promise<void>
  /** Resolves after `stop`; rejects with a fault that waiting will not mend. */
  readonly done: Promise<void>
  readonly state: () => ProjectorState
}

const firstDelayMs = 100
const longestDelayMs = 5_000

/**
 * Keeps all read models up with the log, for good: waits for its turn, makes first tables, follows, comes back after
 * the loss of either server, and fills a new generation beside the serving one when a projection's version changed.
 */
export const startProjector = (options: ProjectorOptions): Projector => {
  const { pool, store, projections, log, maxBatch = 500 } = options
  const stopping = new AbortController()
  const progress = createProgress()
  let announce: () => void = () => undefined
  const prepared = new Promise<void>((resolve) => (announce = resolve))

  const work = async (lost: AbortSignal): Promise<void> => {
    const { outdated } = await readRoster(pool, projections)
    const failing = new AbortController()
    const ending = AbortSignal.any([stopping.signal, lost, failing.signal])
    let round = new AbortController()
    const filling = fillOutdated({ ...options, progress, outdated, signal: ending, onFilled: () => round.abort() })
    progress.phase('following')
    try {
      while (!ending.aborted) {
        round = new AbortController()
        await follow({ pool, store, projections, log, maxBatch, progress }, AbortSignal.any([ending, round.signal]))
      }
    } finally {
      failing.abort()
      await filling
    }
  }

  const run = async (): Promise<void> => {
    let delay = firstDelayMs
    while (!stopping.signal.aborted) {
      const began = performance.now()
      try {
        await prepareRegistry(pool)
        await prepareReading(pool)
        await makeFirstGenerations(pool, projections)
        await secureGenerations(pool, projections)
        announce()
        progress.phase('waiting')
        const turn = await waitForTurn(pool, 'projector', stopping.signal)
        if (!turn) break
        try {
          await work(turn.lost)
        } finally {
          turn.end()
        }
      } catch (error) {
        if (!isTransient(error) && !(error instanceof StoreUnavailable)) throw error
        progress.phase('broken')
        if (performance.now() - began > longestDelayMs) delay = firstDelayMs
        log.warn(`Lost touch, trying again in ${delay} ms: ${messageOf(error)}`)
        await sleep(delay, undefined, { signal: stopping.signal }).catch(() => undefined)
        delay = Math.min(delay * 2, longestDelayMs)
      }
    }
  }

  const done = run().finally(() => progress.phase('stopped'))
  // Whoever reads `done` hears of a fault; nobody having read it yet must not end the process.
  done.catch(() => undefined)
  return {
    prepared,
    done,
    state: progress.read,
    stop: async () => {
      stopping.abort()
      await done.catch(() => undefined)
    },
  }
}
