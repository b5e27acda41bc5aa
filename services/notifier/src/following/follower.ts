import { setTimeout as sleep } from 'node:timers/promises'
import { waitForTurn } from '@kith/postgres'
import { follow } from './follow.ts'
import type { Following } from './follow.ts'

/** `waiting` for the instance that works; `broken` while a server is away. */
export type FollowerPhase = 'waiting' | 'following' | 'broken' | 'stopped'

export interface Follower {
  readonly phase: () => FollowerPhase
  /** Resolves when the event that is in hand is done with. */
  readonly stop: () => Promise<void>
}

const firstDelayMs = 100
const longestDelayMs = 5_000

/**
 * Writes what follows from the events of the log into the ledgers, for good: waits for its turn, follows, and comes back
 * from the checkpoint after any fault. One instance works at a time.
 */
export const startFollower = (following: Following): Follower => {
  const { pool, log } = following
  const stopping = new AbortController()
  let phase: FollowerPhase = 'waiting'

  const work = async (): Promise<void> => {
    phase = 'waiting'
    const turn = await waitForTurn(pool, 'following', stopping.signal)
    if (!turn) return
    phase = 'following'
    try {
      await follow(following, AbortSignal.any([stopping.signal, turn.lost]))
    } finally {
      turn.end()
    }
  }
  const run = async (): Promise<void> => {
    let delay = firstDelayMs
    while (!stopping.signal.aborted) {
      const began = performance.now()
      try {
        await work()
      } catch (error) {
        phase = 'broken'
        if (performance.now() - began > longestDelayMs) delay = firstDelayMs
        log.warn({ err: error, delay }, 'what follows from events waits, and is tried again')
        await sleep(delay, undefined, { signal: stopping.signal }).catch(() => undefined)
        delay = Math.min(delay * 2, longestDelayMs)
      }
    }
    phase = 'stopped'
  }
  const done = run()
  return {
    phase: () => phase,
    stop: async () => {
      stopping.abort()
      await done
    },
  }
}
