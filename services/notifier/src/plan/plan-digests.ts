import { localDate } from '@kith/kernel'
import type { Clock } from '@kith/kernel'
import { inTransaction } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { keepSchedules, lockDueSchedules, planDigests } from '@kith/read-model/outbox'
import { byWishes } from '../schedule/by-wishes.ts'
import { zoneRules } from '../schedule/zone-rules.ts'
import { latestDigestBy, nextDigestAfter } from '@kith/digest'

const batch = 1_000

/**
 * Writes a digest into the outbox for everybody whose time has come, and moves their schedules on in the same
 * transaction. Planners may run side by side: each takes people that no other holds. Calls `onPlanned` after each
 * batch. Answers how many digests are new.
 */
export const planDueDigests = async (pool: Pool, clock: Clock, onPlanned: () => void): Promise<number> => {
  let planned = 0
  for (;;) {
    const { taken, written } = await inTransaction(pool, async (client) => {
      const now = clock.now()
      const latestDate = byWishes((wishes) => latestDigestBy(now, wishes)?.date)
      const nextDueAt = byWishes((wishes) => nextDigestAfter(now, wishes)?.at ?? null)
      const due = await lockDueSchedules(client, { now, most: batch })
      const digests = due.map(({ userId, workspaceId, wishes, dueAt }) => ({
        userId,
        workspaceId,
        localDate: latestDate(wishes) ?? localDate(dueAt, 'UTC'),
      }))
      const written = await planDigests(client, digests)
      await keepSchedules(
        client,
        due.map((row) => ({ ...row, nextDueAt: nextDueAt(row.wishes) })),
        zoneRules,
      )
      return { taken: due.length, written }
    })
    planned += written
    if (written > 0) onPlanned()
    if (taken < batch) return planned
  }
}
