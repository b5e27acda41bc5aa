import { type PoolClient, type ProjectionGeneration, inTransaction, isTransient, lockServing } from '@kith/postgres'
import { setTimeout as sleep } from 'node:timers/promises'
import { type CatchUp, catchUpWithin } from './catch-up.ts'
import type { Building } from './generation.ts'
import { stopIfCancelled } from './options.ts'

/** Something that `settle` waits for has not happened yet; it is called again, a few times. */
export class NotYet extends Error {
  override readonly name = 'NotYet'
}

/** A generation with all its rows. */
export interface Built extends Building {
  readonly position: bigint | undefined
  /** Events it was made from. */
  readonly events: number
}

/** What to do with a generation that is at least as far as the serving one, whose checkpoint is held still meanwhile. */
export type Settle<Result> = (
  client: PoolClient,
  built: Built,
  serving: ProjectionGeneration | undefined,
) => Promise<Result>

const settleTries = 12

/** The last stretch and the settling in one transaction; tried again when readers or the projector are in the way. */
export const settleUnderLock = async <Result>(
  work: CatchUp,
  from: bigint | undefined,
  settle: Settle<Result>,
): Promise<Result> => {
  const { building, pool, signal, meter } = work
  for (let tries = 1; ; tries += 1) {
    stopIfCancelled(building.projection.name, signal)
    try {
      return await inTransaction(pool, async (client) => {
        // Whoever waits for a lock makes all others wait behind it: give up soon and come back.
        await client.query("set local lock_timeout = '1s'")
        const serving = await lockServing(client, building.projection.name)
        const position = await catchUpWithin(client, work, { from, upTo: serving?.position })
        return settle(client, { ...building, position, events: meter.total() }, serving)
      })
    } catch (error) {
      if (!(isTransient(error) || error instanceof NotYet) || tries === settleTries) throw error
      await sleep(100 * tries)
    }
  }
}
