// When digests go, by the real planner and sender with a clock that is moved: quiet hours, an outage, a move.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openMailHouse } from './mail-house.ts'
import type { MailHouse } from './mail-house.ts'

const within = { timeout: 20_000, interval: 50 }

interface Planned {
  readonly date: string
  readonly state: string
}

describe('the time of a digest', () => {
  let house: MailHouse
  beforeEach(async () => {
    house = await openMailHouse('2026-11-24T06:00:00.000Z')
  })
  afterEach(() => house.close())

  const planned = () =>
    house.rows<Planned>('select local_date::text as date, state from mail.outbox order by local_date')
  const settledAs = (...dates: readonly string[]) =>
    vi.waitFor(async () => expect(await planned()).toEqual(dates.map((date) => ({ date, state: 'sent' }))), within)
  /** Until the planner has looked at the schedules with the clock as it stands. */
  const nextDueAt = (at: string) =>
    vi.waitFor(async () => {
      const [row] = await house.rows<{ at: Date }>('select next_due_at as at from mail.digest_schedule')
      expect(row?.at.toISOString()).toBe(at)
    }, within)

  it('that was wished for the night is the morning, by the quiet hours of whoever never chose', async () => {
    const { userId } = await house.addMember('Amara')
    const data = { userId, frequency: 'daily', weekday: 1, localHour: 23, localMinute: 0, evenIfEmpty: false } as const
    await house.record({ type: 'user.digest-preferences-set', data })
    await house.addDueContact(userId, 'Jonas Weber')
    await house.start()
    // Of the evening before: wished for eleven, quiet until eight.
    await nextDueAt('2026-11-24T07:00:00.000Z')
    house.clock.set('2026-11-24T07:00:00.000Z')
    await settledAs('2026-11-23')
    await nextDueAt('2026-11-25T07:00:00.000Z')
    expect(house.sink.received).toHaveLength(1)
  })

  it('may be half an hour past, to the minute', async () => {
    const { userId } = await house.addMember('Amara')
    const data = { userId, frequency: 'daily', weekday: 1, localHour: 8, localMinute: 30, evenIfEmpty: false } as const
    await house.record({ type: 'user.digest-preferences-set', data })
    await house.addDueContact(userId, 'Jonas Weber')
    await house.start()
    await nextDueAt('2026-11-24T07:30:00.000Z')
    house.clock.set('2026-11-24T07:29:59.000Z')
    await house.halt()
    await house.start()
    await nextDueAt('2026-11-24T07:30:00.000Z')
    expect(await planned()).toEqual([])
    house.clock.set('2026-11-24T07:30:00.000Z')
    await settledAs('2026-11-24')
    await nextDueAt('2026-11-25T07:30:00.000Z')
  })

  it('is put off while it is quiet, however it came to be due', async () => {
    const { userId } = await house.addMember('Amara')
    await house.addDueContact(userId, 'Jonas Weber')
    await house.start()
    await nextDueAt('2026-11-24T07:00:00.000Z')
    await house.record({ type: 'user.quiet-hours-set', data: { userId, fromHour: 7, toHour: 12 } })
    house.clock.set('2026-11-24T07:30:00.000Z')
    await vi.waitFor(async () => expect(await planned()).toEqual([{ date: '2026-11-24', state: 'deferred' }]), within)
    const [mail] = await house.rows<{ last_error: string; waits: number }>(
      'select last_error, extract(epoch from due_at - now())::int as waits from mail.outbox',
    )
    expect(mail?.last_error).toBe('Waits until your quiet hours are over.')
    expect(Math.abs((mail?.waits ?? 0) - 3.5 * 3_600)).toBeLessThan(60)
    expect(house.sink.received).toEqual([])
  })

  it('after an outage of three days is once, with all that fell due', async () => {
    const { userId } = await house.addMember('Amara')
    await house.addDueContact(userId, 'Jonas Weber')
    await house.start()
    await nextDueAt('2026-11-24T07:00:00.000Z')
    house.clock.set('2026-11-24T07:00:00.000Z')
    await settledAs('2026-11-24')
    await house.halt()
    await house.addDueContact(userId, 'Ines Braga')
    house.clock.set('2026-11-27T15:00:00.000Z')
    await house.start()
    await settledAs('2026-11-24', '2026-11-27')
    await nextDueAt('2026-11-28T07:00:00.000Z')
    expect(house.sink.received).toHaveLength(2)
    expect(house.sink.received[1]?.mail.text).toContain('Ines Braga')
  })

  it('is not twice on one date for somebody who moves in between', async () => {
    const { userId } = await house.addMember('Amara', 'Asia/Tokyo')
    await house.addDueContact(userId, 'Jonas Weber')
    house.clock.set('2026-11-23T22:00:00.000Z')
    await house.start()
    await nextDueAt('2026-11-23T23:00:00.000Z')
    house.clock.set('2026-11-23T23:00:00.000Z')
    await settledAs('2026-11-24')
    await house.halt()
    await house.record({ type: 'user.time-zone-set', data: { userId, timeZone: 'America/New_York', locale: 'en' } })
    await house.addDueContact(userId, 'Ines Braga')
    await house.start()
    await nextDueAt('2026-11-24T13:00:00.000Z')
    house.clock.set('2026-11-24T13:00:00.000Z')
    await nextDueAt('2026-11-25T13:00:00.000Z')
    expect(await planned()).toHaveLength(1)
    house.clock.set('2026-11-25T13:00:00.000Z')
    await settledAs('2026-11-24', '2026-11-25')
  })
})
