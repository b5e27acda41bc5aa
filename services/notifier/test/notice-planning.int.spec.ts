import { inTransaction } from '@kith/postgres'
import { lockNoticeCursor, noticesToPlan, planNotices } from '@kith/read-model/outbox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planNewNotices } from '../src/plan/plan-notices.ts'
import { openHouse, settableClock, yesterdayMorning } from './house.ts'
import type { House, Member } from './house.ts'
import { openRequest } from './referring.ts'

describe('the mail of a notice', () => {
  let house: House
  let noor: Member
  let odile: Member
  let clock: ReturnType<typeof settableClock>

  beforeEach(async () => {
    house = await openHouse()
    clock = settableClock(yesterdayMorning())
    noor = await house.addMember('Noor')
    odile = await house.addMember('Odile')
  })
  afterEach(() => house.close())

  const request = (name = 'one') => openRequest(house, name, { seeker: noor.userId, referrer: odile.userId }, clock.now)
  const plan = () => planNewNotices(house.pool, clock, () => undefined)
  const mails = () => house.rows(`select id from mail.outbox where kind = 'notice'`)
  const later = (hours: number): void => clock.set(new Date(Date.parse(clock.now()) + hours * 3_600_000).toISOString())

  it('is planned once by four planners at once, and by one that runs twice', async () => {
    await plan()
    const requests = Array.from({ length: 12 }, (_, index) => request(String(index)))
    for (const one of requests) {
      await one.draft()
      await one.ask()
    }
    const planned = await Promise.all(Array.from({ length: 4 }, plan))
    expect(planned.reduce((sum, count) => sum + count, 0)).toBe(12)
    expect(await plan()).toBe(0)
    await house.pool.query('update mail.notice_cursor set position = -1')
    expect(await plan()).toBe(0)
    expect(await mails()).toHaveLength(12)
  })

  it('is not lost when its planner dies between planning and the cursor', async () => {
    await plan()
    const one = request()
    await one.draft()
    await one.ask()
    const dying = inTransaction(house.pool, async (client) => {
      const cursor = await lockNoticeCursor(client, clock.now())
      const notices = await noticesToPlan(client, cursor, 10)
      expect(
        await planNotices(
          client,
          notices.map((notice) => ({ ...notice, dueAt: clock.now() })),
        ),
      ).toBe(1)
      throw new Error('killed')
    })
    await expect(dying).rejects.toThrow('killed')
    expect(await mails()).toEqual([])
    expect(await plan()).toBe(1)
  })

  it('tells nothing of what happened before the first day, nor when the lists are worked out anew', async () => {
    const old = request('old')
    await old.draft()
    await old.ask()
    later(1)
    expect(await plan()).toBe(0)
    const one = request()
    await one.draft()
    await one.ask()
    expect(await plan()).toBe(1)
    // A list that is filled anew holds the same rows; one whose beginning was read before it was filled, older ones.
    await house.pool.query('delete from mail.outbox')
    expect(await plan()).toBe(0)
    await house.pool.query('update mail.notice_cursor set position = -1')
    expect(await plan()).toBe(1)
  })
})
