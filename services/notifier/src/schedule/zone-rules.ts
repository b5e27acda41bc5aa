import type { Clock } from '@kith/kernel'
import { inTransaction } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { keepSchedules, lockOutdatedSchedules } from '@kith/read-model/outbox'
import { byWishes } from './by-wishes.ts'
import { nextDigestAfter } from '@kith/digest'

/** The rules of time zones that this runtime knows, `2025c` say. */
export const zoneRules = process.versions['tz'] ?? ''

const batch = 1_000

/**
 * Reckons every digest to come anew that was reckoned by older rules: countries change their clocks at short notice, and
 * an update of the runtime must move what was planned before it. Answers how many were looked at.
 */
export const followZoneRules = async (pool: Pool, clock: Clock, rules: string = zoneRules): Promise<number> => {
  let looked = 0
  for (;;) {
    const taken = await inTransaction(pool, async (client) => {
      const now = clock.now()
      const nextDueAt = byWishes((wishes) => nextDigestAfter(now, wishes)?.at ?? null)
      const rows = await lockOutdatedSchedules(client, { now, zoneRules: rules, most: batch })
      const anew = rows.map((row) => ({ ...row, nextDueAt: nextDueAt(row.wishes) }))
      await keepSchedules(client, anew, rules)
      return rows.length
    })
    looked += taken
    if (taken < batch) return looked
  }
}
