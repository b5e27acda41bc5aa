import type { Clock } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { changedSchedules, keepSchedules } from '@kith/read-model/outbox'
import type { MembersToFollow } from '@kith/read-model/outbox'
import { byWishes } from './by-wishes.ts'
import { nextDigestAfter } from '@kith/digest'
import { zoneRules } from './zone-rules.ts'

const batch = 1_000

/**
 * Brings the schedules of `only` these memberships, or of all, in line with what they wish and where they are. Whoever is
 * new starts with the next digest after now, never with one gone by. Answers how many schedules changed.
 */
export const followMembers = async (pool: Pool, clock: Clock, only?: MembersToFollow): Promise<number> => {
  let changed = 0
  for (;;) {
    const rows = await changedSchedules(pool, { only, most: batch })
    const now = clock.now()
    const nextDueAt = byWishes((wishes) => nextDigestAfter(now, wishes)?.at ?? null)
    await keepSchedules(
      pool,
      rows.map((row) => ({ ...row, nextDueAt: nextDueAt(row.wishes) })),
      zoneRules,
    )
    changed += rows.length
    if (rows.length < batch) return changed
  }
}
