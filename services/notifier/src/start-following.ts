import type { FileStore } from '@kith/files'
import { clearFiles } from './following/clear-files.ts'
import { startFollower } from './following/follower.ts'
import type { FollowerPhase } from './following/follower.ts'
import type { Following } from './following/follow.ts'
import { climbLadder } from './ladder/climb-ladder.ts'
import { sweepReservations } from './ladder/sweep-reservations.ts'
import { startLoop } from './loop.ts'
import type { Loop } from './loop.ts'
import { tellUpdates } from './updates/tell-updates.ts'

interface FollowingOptions extends Following {
  readonly files: FileStore
  /** How often to look for what time has made due; a minute unless told. */
  readonly everyMs?: number
}

/** What follows from requests, and from time passing over them. */
export interface RunningFollowing {
  /** What this instance is at: one follows, the others wait. */
  readonly phase: () => FollowerPhase
  readonly stop: () => Promise<void>
}

/**
 * Follows the log; beside it, gives back what was left half done, removes what files leave behind, and lets time pass
 * over requests. `prepareFollowing` must have run.
 */
export const startFollowing = (options: FollowingOptions): RunningFollowing => {
  const { log, everyMs = 60_000 } = options
  const soonMs = Math.min(everyMs, 5_000)
  const follower = startFollower(options)
  const loop = (name: string, work: () => Promise<unknown>, every = everyMs): Loop =>
    startLoop({ everyMs: every, work, onError: (error) => log.warn({ loop: name, err: error }, 'will be tried again') })
  const loops = [
    loop('sweep reservations', () => sweepReservations(options)),
    loop('clear files', () => clearFiles(options)),
    loop('climb the ladder', () => climbLadder(options)),
    // Progress of an update is looked at while it is on its way.
    loop('tell updates', () => tellUpdates(options), soonMs),
  ]
  return {
    phase: follower.phase,
    stop: async () => {
      await Promise.all([follower.stop(), ...loops.map((one) => one.stop())])
    },
  }
}
