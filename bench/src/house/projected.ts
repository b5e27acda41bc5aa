import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool } from '@kith/postgres'

const slowest = `select min(coalesce(commit_position, -1))::text as position from kith.projection where serving`

/** Waits until every read model has considered the event at `position`; rejects after `patienceMs`. */
export const waitUntilProjected = async (pool: Pool, position: bigint, patienceMs = 60_000): Promise<void> => {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const { rows } = await pool.query<{ position: string | null }>(slowest)
    if (BigInt(rows[0]?.position ?? '-1') >= position) return
    if (performance.now() > deadline) throw new Error(`The read models are behind after ${patienceMs / 1000} s`)
    await sleep(5)
  }
}
