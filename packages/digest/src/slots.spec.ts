import { addDays, localDate } from '@kith/kernel'
import type { CalendarDate, Instant } from '@kith/kernel'
import type { DigestWishes } from '@kith/read-model/outbox'
import { describe, expect, it } from 'vitest'
import { latestDigestBy, nextDigestAfter, quietUntil } from './slots.ts'

const wishes = (change: Partial<DigestWishes>): DigestWishes => ({
  timeZone: 'Europe/Berlin',
  frequency: 'daily',
  weekday: 1,
  localHour: 8,
  localMinute: 0,
  quietFrom: null,
  quietTo: null,
  ...change,
})
const at = (text: string): Instant => text as Instant

describe('when a digest comes', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', 2, '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', 2, '2026-10-25T00:00:00.000Z'],
    ['America/New_York', '2026-03-08', 2, '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-11-01', 1, '2026-11-01T05:00:00.000Z'],
    ['Africa/Cairo', '2026-04-24', 0, '2026-04-23T22:00:00.000Z'],
    ['America/Santiago', '2026-09-06', 0, '2026-09-06T04:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', 2, '2026-10-03T15:30:00.000Z'],
    ['Asia/Kolkata', '2026-11-24', 8, '2026-11-24T02:30:00.000Z'],
  ])('in %s on %s at %i o’clock is %s', (timeZone, date, localHour, instant) => {
    const dayBefore = `${addDays(date as CalendarDate, -1)}T12:00:00.000Z` as Instant
    const slots = [nextDigestAfter(dayBefore, wishes({ timeZone, localHour }))]
    if (slots[0]?.date !== date) slots.push(nextDigestAfter(slots[0]!.at, wishes({ timeZone, localHour })))
    expect(slots.at(-1)).toEqual({ date, at: instant })
  })

  it.each([
    ['Europe/Kyiv', '2026-11-24', 8, '2026-11-24T06:30:00.000Z'],
    ['Asia/Kolkata', '2026-11-24', 8, '2026-11-24T03:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-24', 8, '2026-11-24T02:45:00.000Z'],
  ])('in %s on %s half an hour after %i is %s', (timeZone, date, localHour, instant) => {
    const eveningBefore = `${addDays(date as CalendarDate, -1)}T18:00:00.000Z` as Instant
    const slot = nextDigestAfter(eveningBefore, wishes({ timeZone, localHour, localMinute: 30 }))
    expect(slot).toEqual({ date, at: instant })
  })

  it('is not yet at the full hour when it is wished for half an hour later', () => {
    const half = wishes({ localMinute: 30 })
    expect(latestDigestBy(at('2026-11-24T07:29:59.999Z'), half)?.date).toBe('2026-11-23')
    expect(latestDigestBy(at('2026-11-24T07:30:00.000Z'), half)?.date).toBe('2026-11-24')
    expect(nextDigestAfter(at('2026-11-24T07:00:00.000Z'), half)?.at).toBe('2026-11-24T07:30:00.000Z')
  })

  it.each([
    [20, '2026-11-24T19:30:00.000Z'],
    [21, '2026-11-25T07:00:00.000Z'],
    [7, '2026-11-24T07:00:00.000Z'],
    [8, '2026-11-24T07:30:00.000Z'],
  ])('half an hour after %i, with quiet hours from 21 to 8, is %s', (localHour, instant) => {
    const quiet = wishes({ localHour, localMinute: 30, quietFrom: 21, quietTo: 8 })
    let slot = nextDigestAfter(at('2026-11-23T23:30:00.000Z'), quiet)
    while (slot !== undefined && slot.date < '2026-11-24') slot = nextDigestAfter(slot.at, quiet)
    expect(slot).toEqual({ date: '2026-11-24', at: instant })
  })

  it('is once on every local date of a year, in any zone, at any hour', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Africa/Cairo', 'America/Santiago', 'Australia/Lord_Howe']
    for (const timeZone of [...zones, 'Pacific/Apia', 'Pacific/Kiritimati', 'Europe/Kyiv'])
      for (const [localHour, localMinute] of [
        [0, 0],
        [2, 30],
        [23, 30],
      ] as const) {
        const mine = wishes({ timeZone, localHour, localMinute })
        let slot = nextDigestAfter(at('2026-01-01T00:00:00.000Z'), mine)!
        for (let day = 0; day < 365; day += 1) {
          const next = nextDigestAfter(slot.at, mine)!
          expect(next.date).toBe(addDays(slot.date, 1))
          expect(localDate(next.at, timeZone)).toBe(next.date)
          slot = next
        }
      }
  }, 60_000)

  it('is on the wished weekday when it is weekly', () => {
    const slot = nextDigestAfter(at('2026-11-23T12:00:00.000Z'), wishes({ frequency: 'weekly', weekday: 3 }))
    expect(slot).toEqual({ date: '2026-11-25', at: '2026-11-25T07:00:00.000Z' })
  })

  it('is never when it is off', () =>
    expect(nextDigestAfter(at('2026-11-23T12:00:00.000Z'), wishes({ frequency: 'off' }))).toBeUndefined())

  it('is at once for nobody: at the very hour the next one is tomorrow’s', () =>
    expect(nextDigestAfter(at('2026-11-24T07:00:00.000Z'), wishes({}))?.date).toBe('2026-11-25'))

  it('goes by UTC in a zone that this runtime does not know', () =>
    expect(nextDigestAfter(at('2026-11-24T07:00:00.000Z'), wishes({ timeZone: 'Mars/Olympus' }))?.at).toBe(
      '2026-11-24T08:00:00.000Z',
    ))

  it.each([
    [22, '2026-11-24', '2026-11-25T07:00:00.000Z'],
    [3, '2026-11-24', '2026-11-24T07:00:00.000Z'],
    [8, '2026-11-24', '2026-11-24T07:00:00.000Z'],
    [20, '2026-11-24', '2026-11-24T19:00:00.000Z'],
  ])('wished for %i o’clock, it leaves quiet hours from 21 to 8 alone', (localHour, date, instant) => {
    const quiet = wishes({ localHour, quietFrom: 21, quietTo: 8 })
    const start = at('2026-11-23T23:30:00.000Z')
    const slots = [nextDigestAfter(start, quiet)!]
    while (slots.at(-1)!.date < date) slots.push(nextDigestAfter(slots.at(-1)!.at, quiet)!)
    expect(slots.at(-1)).toEqual({ date, at: instant })
  })

  it('stands for all that were missed while the machine was down', () => {
    expect(latestDigestBy(at('2026-11-24T12:00:00.000Z'), wishes({}))?.date).toBe('2026-11-24')
    expect(latestDigestBy(at('2026-11-24T06:59:00.000Z'), wishes({}))?.date).toBe('2026-11-23')
    expect(latestDigestBy(at('2026-11-24T12:00:00.000Z'), wishes({ frequency: 'weekly', weekday: 2 }))?.date).toBe(
      '2026-11-24',
    )
    expect(latestDigestBy(at('2026-11-24T06:00:00.000Z'), wishes({ frequency: 'weekly', weekday: 2 }))?.date).toBe(
      '2026-11-17',
    )
  })
})

describe('quiet hours', () => {
  const quiet = wishes({ quietFrom: 21, quietTo: 8 })

  it.each([
    ['2026-11-24T19:59:00.000Z', undefined],
    ['2026-11-24T20:00:00.000Z', '2026-11-25T07:00:00.000Z'],
    ['2026-11-25T02:00:00.000Z', '2026-11-25T07:00:00.000Z'],
    ['2026-11-25T07:00:00.000Z', undefined],
  ])('at %s last until %s', (now, end) => expect(quietUntil(at(now), quiet)).toBe(end))

  it('that begin and end at the same hour are none', () =>
    expect(quietUntil(at('2026-11-24T20:00:00.000Z'), wishes({ quietFrom: 9, quietTo: 9 }))).toBeUndefined())
})
