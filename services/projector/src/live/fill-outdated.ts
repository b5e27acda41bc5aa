import type { EventStore } from '@kith/event-store'
import type { Pool } from '@kith/postgres'
import type { Projection } from '@kith/read-model/projections'
import { setTimeout as sleep } from 'node:timers/promises'
import { readRoster } from '../generations/active.ts'
import { type Log, messageOf } from '../log.ts'
import { rebuild } from '../rebuild/rebuild.ts'
import type { Progress } from './progress.ts'

interface Filling {
  readonly pool: Pool
  readonly store: EventStore
  readonly projections: readonly Projection[]
  readonly log: Log
  readonly progress: Progress
  readonly outdated: readonly Projection[]
  readonly signal: AbortSignal
  /** Called after each switch: there is one more projection to follow with. */
  readonly onFilled: () => void
}

const firstDelayMs = 5_000
const longestDelayMs = 10 * 60_000

/** Whether the version that this program has serves now. A rebuild by hand may have come first. */
const tryToFill = async ({ log, ...options }: Filling, { name, version }: Projection): Promise<boolean> => {
  log.info(`Filling version ${version} of ${name} beside the one that serves`)
  try {
    await rebuild(name, options)
    return true
  } catch (error) {
    log.error(`${name} stays at its old version: ${messageOf(error)}`)
    const { outdated } = await readRoster(options.pool, options.projections).catch(() => options)
    return outdated.every((other) => other.name !== name)
  }
}

/** Fills the new versions of outdated projections one after the other; tries again, ever less often, what fails. */
export const fillOutdated = async (filling: Filling): Promise<void> => {
  const { progress, signal, onFilled } = filling
  let waiting = filling.outdated
  let delay = firstDelayMs
  const tell = (): void => progress.outdated(waiting.map(({ name }) => name))
  tell()
  while (waiting.length > 0 && !signal.aborted) {
    for (const projection of waiting) {
      if (signal.aborted || !(await tryToFill(filling, projection))) continue
      waiting = waiting.filter((other) => other !== projection)
      tell()
      onFilled()
    }
    if (waiting.length === 0) return
    await sleep(delay, undefined, { signal }).catch(() => undefined)
    delay = Math.min(delay * 2, longestDelayMs)
  }
}
