import type { Clock } from '@kith/kernel'
import { inTransaction } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { lockNoticeCursor, moveNoticeCursor, noticesToPlan, planNotices } from '@kith/read-model/outbox'
import { membershipsByUserIds } from '@kith/read-model/queries'
import type { Membership } from '@kith/read-model/queries'
import { noticeDueAt } from '../schedule/notice-time.ts'

const batch = 500

const keyOf = ({ userId, workspaceId }: Pick<Membership, 'userId' | 'workspaceId'>): string =>
  `${userId} ${workspaceId}`

/**
 * Writes a mail into the outbox for every notice that is new, due when its reader wants to hear of it, and moves the
 * cursor in the same transaction. Planners may run side by side: one waits for the other. Calls `onPlanned` after each
 * batch. Answers how many mails are new.
 */
export const planNewNotices = async (pool: Pool, clock: Clock, onPlanned: () => void): Promise<number> => {
  let planned = 0
  for (;;) {
    const { taken, written } = await inTransaction(pool, async (client) => {
      const now = clock.now()
      const cursor = await lockNoticeCursor(client, now)
      const notices = await noticesToPlan(client, cursor, batch)
      const last = notices.at(-1)
      if (last === undefined) return { taken: 0, written: 0 }
      const members = await membershipsByUserIds(client, notices)
      const byKey = new Map(members.map((member) => [keyOf(member), member]))
      const due = notices.map((notice) => {
        const member = byKey.get(keyOf(notice))
        return { ...notice, dueAt: member === undefined ? now : dueFor(member, now) }
      })
      const written = await planNotices(client, due)
      await moveNoticeCursor(client, last.position)
      return { taken: notices.length, written }
    })
    planned += written
    if (written > 0) onPlanned()
    if (taken < batch) return planned
  }
}

const dueFor = ({ timeZone, quietHours, away, awayUntil }: Membership, now: ReturnType<Clock['now']>) =>
  noticeDueAt(now, {
    timeZone,
    quietFrom: quietHours.fromHour,
    quietTo: quietHours.toHour,
    away,
    awayUntil,
  })
