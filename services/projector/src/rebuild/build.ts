import { type Pool, inTransaction, listParkedEvents } from '@kith/postgres'
import { tryLockRebuilds, unlockRebuilds } from '../generations/rebuild-lock.ts'
import { createIndexes } from '../generations/tables.ts'
import { type CatchUp, catchUp } from './catch-up.ts'
import { type Skipped, foldLog } from './fold-log.ts'
import { abandonGeneration, beginGeneration } from './generation.ts'
import { createMeter } from './meter.ts'
import { type RebuildOptions, RebuildStopped, findProjection } from './options.ts'
import { type Settle, settleUnderLock } from './settle.ts'

/** Runs `work` as the only rebuild of this projection. */
const alone = async <Result>(pool: Pool, name: string, work: () => Promise<Result>): Promise<Result> => {
  const client = await pool.connect()
  // Should the connection break, the lock is gone; the checkpoints still guard the switch.
  client.on('error', () => undefined)
  try {
    if (!(await tryLockRebuilds(client, name)))
      throw new RebuildStopped(`Another rebuild of ${name} is running. Wait for it, or end it.`)
    try {
      return await work()
    } finally {
      // Closing the session would do, but only in a moment: the next rebuild may be waiting.
      await unlockRebuilds(client, name).catch(() => undefined)
    }
  } finally {
    client.release(true)
  }
}

const skippedBy = async (pool: Pool, name: string): Promise<Skipped> => {
  const parked = await listParkedEvents(pool, name)
  return new Set(parked.filter(({ state }) => state === 'skipped').map(({ position }) => position))
}

/** Fills a new generation beside the serving one and settles it; whatever goes wrong, it is taken away again. */
export const buildAnd = async <Result>(
  name: string,
  options: RebuildOptions,
  settle: Settle<Result>,
): Promise<Result> => {
  const { pool, store, signal } = options
  const projection = findProjection(name, options.projections)
  return alone(pool, name, async () => {
    const meter = createMeter(options.onProgress)
    const skipped = await skippedBy(pool, name)
    const building = await beginGeneration(pool, projection)
    try {
      const folded = await foldLog(options, building, skipped, meter)
      meter.enter('indexing')
      await inTransaction(pool, async (client) => {
        await createIndexes(client, building.schemaName, projection.tables)
        for (const table of projection.tables) await client.query(`analyze ${building.schemaName}.${table.name}`)
      })
      meter.enter('catching-up')
      const work: CatchUp = { pool, store, building, skipped, meter, signal }
      const reached = await catchUp(work, folded)
      meter.enter('switching')
      const result = await settleUnderLock(work, reached, settle)
      meter.enter('done')
      return result
    } catch (error) {
      await abandonGeneration(pool, building).catch(() => undefined)
      throw error
    }
  })
}
