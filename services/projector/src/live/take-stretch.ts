import { type Pool, isTransient } from '@kith/postgres'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ActiveProjection } from '../generations/active.ts'
import { type Log, messageOf } from '../log.ts'
import { triesBeforeParking } from '../parked/park.ts'
import { Overtaken, ProjectionFailed, applyStretch } from './apply-stretch.ts'
import type { Stretch } from './share.ts'

/** Milliseconds before a failed stretch is tried again; longer each time. */
const backoffMs = 100

const generationOf = (roster: readonly ActiveProjection[], name: string): number | undefined =>
  roster.find(({ projection }) => projection.name === name)?.generation

/**
 * Takes the roster over a stretch, however often that needs: a projection that fails is tried again, and at last event
 * by event so that only its poisoned streams are parked; one that was overtaken is read anew. Faults of the server are
 * thrown.
 */
export const takeStretch = async (options: {
  readonly pool: Pool
  readonly roster: readonly ActiveProjection[]
  readonly stretch: Stretch
  readonly reload: () => Promise<readonly ActiveProjection[]>
  readonly log: Log
}): Promise<readonly ActiveProjection[]> => {
  const { pool, stretch, reload, log } = options
  const tries = new Map<string, number>()
  const oneByOne = new Set<string>()
  let roster = options.roster
  for (;;) {
    try {
      return await applyStretch(pool, roster, stretch, oneByOne)
    } catch (error) {
      if (error instanceof Overtaken) {
        log.info('A checkpoint was moved by somebody else; reading where the projections stand')
        roster = await reload()
        continue
      }
      if (!(error instanceof ProjectionFailed)) throw error
      if (isTransient(error.cause)) throw error.cause
      // Tables that were retired meanwhile are no fault of the event's.
      const before = generationOf(roster, error.projection)
      roster = await reload()
      if (generationOf(roster, error.projection) !== before) continue
      const failures = (tries.get(error.projection) ?? 0) + 1
      tries.set(error.projection, failures)
      log.warn(`${error.message} (try ${failures} of ${triesBeforeParking}): ${messageOf(error.cause)}`)
      if (failures >= triesBeforeParking - 1) oneByOne.add(error.projection)
      await sleep(backoffMs * failures ** 2)
    }
  }
}
