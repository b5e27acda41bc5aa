// Days on which clocks change, by the real planner: eight zones, either jump, digests wished for 00:00, 01:30 and 02:30.
import { clockChanges, wishedTimes } from '@kith/digest/testing'
import { addDays } from '@kith/kernel'
import type { CalendarDate, UserId } from '@kith/kernel'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { planDueDigests } from '../src/plan/plan-digests.ts'
import { followMembers } from '../src/schedule/follow-members.ts'
import { openHouse, settableClock } from './house.ts'
import type { House } from './house.ts'

const halfHourMs = 1_800_000

describe('the real planner', () => {
  let house: House
  /** Of each zone one person for each of `wishedTimes`. */
  const people = new Map<string, readonly UserId[]>()

  beforeAll(async () => {
    house = await openHouse()
    for (const zone of new Set(clockChanges.map((change) => change.zone))) {
      const ids: UserId[] = []
      for (const { hour: localHour, minute: localMinute } of wishedTimes) {
        const { userId } = await house.addMember(`In ${zone} at ${localHour}:${localMinute}`, zone)
        const data = { userId, frequency: 'daily', weekday: 1, localHour, localMinute, evenIfEmpty: false } as const
        await house.record({ type: 'user.digest-preferences-set', data })
        // Whoever chose no quiet hours has none.
        await house.record({ type: 'user.quiet-hours-set', data: { userId, fromHour: 0, toHour: 0 } })
        ids.push(userId)
      }
      people.set(zone, ids)
    }
  }, 120_000)
  afterEach(async () => {
    await house.pool.query('truncate mail.outbox, mail.digest_schedule')
  })
  afterAll(() => house.close())

  /** When each digest of these people was written, by person and date, with a planner that wakes every half hour. */
  const planAround = async (day: CalendarDate, ids: readonly UserId[]) => {
    const start = Date.parse(`${addDays(day, -2)}T00:00:00.000Z`)
    await followMembers(house.pool, settableClock(new Date(start).toISOString()))
    const written = new Map<string, string>()
    for (let at = start; at < start + 4 * 48 * halfHourMs; at += halfHourMs) {
      const now = new Date(at).toISOString()
      if ((await planDueDigests(house.pool, settableClock(now), () => undefined)) === 0) continue
      const rows = await house.rows<{ key: string }>(
        `select recipient_user_id || ' ' || local_date as key from mail.outbox
          where kind = 'digest' and recipient_user_id = any($1::uuid[])`,
        [ids],
      )
      for (const { key } of rows) if (!written.has(key)) written.set(key, now)
    }
    return written
  }

  it.each(clockChanges.map((change) => [change.zone, change.jump, change.date, change.at] as const))(
    'in %s, clocks going %s on %s, writes one digest for every date, at the stated moments',
    async (zone, _jump, date, at) => {
      const ids = people.get(zone) ?? []
      const written = await planAround(date, ids)
      expect(ids.map((id) => written.get(`${id} ${date}`))).toEqual(at)
      for (const id of ids) {
        const dates = [...written.keys()].filter((key) => key.startsWith(id)).map((key) => key.slice(-10))
        expect(dates.length).toBeGreaterThanOrEqual(3)
        expect(dates).toEqual(dates.map((_, index) => addDays(dates[0] as CalendarDate, index)))
      }
    },
    60_000,
  )
})
