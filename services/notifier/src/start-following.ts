import { startFollower } from './following/follower.ts'
import type { FollowerPhase } from './following/follower.ts'
import type { Following } from './following/follow.ts'
import { sweepReservations } from './ladder/sweep-reservations.ts'
import { startLoop } from './loop.ts'

interface FollowingOptions extends Following {
  /** How often to look for what was reserved and never used; a minute unless told. */
  readonly sweepEveryMs?: number
}

/** What follows from requests, and from time passing over them. */
export interface RunningFollowing {
  /** What this instance is at: one follows, the others wait. */
  readonly phase: () => FollowerPhase
  readonly stop: () => Promise<void>
}

/** Follows the log and sweeps what was left half done. `prepareFollowing` must have run. */
export const startFollowing = (options: FollowingOptions): RunningFollowing => {
  const { log, sweepEveryMs = 60_000 } = options
  const follower = startFollower(options)
  const sweep = startLoop({
    everyMs: sweepEveryMs,
    work: async () => {
      const swept = await sweepReservations(options)
      if (swept > 0) log.info({ swept }, 'gave back what was reserved and never requested')
    },
    onError: (error) => log.warn({ loop: 'sweep reservations', err: error }, 'will be tried again'),
  })
  return {
    phase: follower.phase,
    stop: async () => {
      await Promise.all([follower.stop(), sweep.stop()])
    },
  }
}
