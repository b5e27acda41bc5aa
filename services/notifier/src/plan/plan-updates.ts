import type { Clock } from '@kith/kernel'
import { inTransaction } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { keepUpdatePace, lockUpdatePace, planUpdateMail, updateSenders, updatesStand } from '@kith/read-model/outbox'
import { takeTurn } from './update-pace.ts'

const batch = 500

/**
 * Writes one mail into the outbox for each member whose pace lets another one of their update go, and moves the pace on in
 * the same transaction. Nothing is planned ahead: after a day without power nobody's mails leave in one burst, and what is
 * cancelled has not been begun. Planners may run side by side. Answers how many mails are new.
 */
export const planUpdateMails = async (pool: Pool, clock: Clock, onPlanned: () => void): Promise<number> => {
  if (!(await updatesStand(pool))) return 0
  let planned = 0
  const now = clock.now()
  for (const { userId, timeZone } of await updateSenders(pool, { now, most: batch })) {
    const isNew = await inTransaction(pool, async (client) => {
      const pace = await lockUpdatePace(client, userId, now)
      if (pace === undefined) return false
      const turn = takeTurn(pace, { now, timeZone, chance: Math.random() })
      const written = turn.goes && (await planUpdateMail(client, userId))
      // Whoever had nobody left keeps their turn.
      if (written || !turn.goes) await keepUpdatePace(client, userId, turn.pace)
      return written
    })
    if (isNew) planned += 1
  }
  if (planned > 0) onPlanned()
  return planned
}
