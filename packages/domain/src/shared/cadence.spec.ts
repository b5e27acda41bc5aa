import type { CalendarDate } from '@kith/kernel'
import { addDays, laterOf } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cadenceDays, checkInStatus, daysLate, defaultDays, lateness, nextCheckIn } from './cadence.ts'

const on = (text: string): CalendarDate => text as CalendarDate
const today = on('2026-11-23')

describe('the days of a cadence', () => {
  it('follow the closeness', () => {
    expect(defaultDays('close')).toBe(90)
    expect(defaultDays('regular')).toBe(180)
    expect(defaultDays('distant')).toBe(365)
    expect(defaultDays(null)).toBeNull()
    expect(cadenceDays({ kind: 'closeness' }, 'regular')).toBe(180)
  })
  it('are the owner’s own when they say so', () => expect(cadenceDays({ kind: 'days', days: 30 }, 'close')).toBe(30))
  it('are none when the owner wants none', () => expect(cadenceDays({ kind: 'none' }, 'close')).toBeNull())
})

describe('the next check-in', () => {
  const after = (lastOn: string | null, heldUntil: string | null = null, days: number | null = 90) =>
    nextCheckIn({
      lastOn: lastOn === null ? null : on(lastOn),
      cadenceDays: days,
      heldUntil: heldUntil === null ? null : on(heldUntil),
    })

  it('is a cadence after the last interaction', () =>
    expect(after('2026-11-20')).toEqual({ kind: 'on', on: '2027-02-18', held: false, neverContacted: false }))
  it('is when a snooze ends that reaches further', () =>
    expect(after('2026-08-01', '2026-12-24')).toEqual({
      kind: 'on',
      on: '2026-12-24',
      held: true,
      neverContacted: false,
    }))
  it('is not brought forward by a snooze', () =>
    expect(after('2026-11-20', '2026-12-01')).toMatchObject({ on: '2027-02-18', held: false }))
  it('is the cadence’s when a snooze ends on the same day', () =>
    expect(after('2026-11-20', '2027-02-18')).toMatchObject({ on: '2027-02-18', held: false }))
  it('is at once for a person never contacted', () => expect(after(null)).toEqual({ kind: 'at-once' }))
  it('of a person never contacted can be put off', () =>
    expect(after(null, '2026-12-01')).toEqual({ kind: 'on', on: '2026-12-01', held: true, neverContacted: true }))
  it('is none without a cadence, whatever else is so', () => {
    expect(after('2026-11-20', '2026-12-01', null)).toEqual({ kind: 'none' })
    expect(after(null, null, null)).toEqual({ kind: 'none' })
  })

  it.each([
    ['2026-08-26', null, 'upcoming', 0],
    ['2026-08-25', null, 'due', 0],
    ['2026-08-24', null, 'overdue', 1],
    ['2026-01-01', '2026-11-24', 'snoozed', 0],
    ['2026-01-01', '2026-11-23', 'due', 0],
    ['2026-01-01', '2026-11-20', 'overdue', 3],
    [null, null, 'never_contacted', 0],
    [null, '2026-11-24', 'snoozed', 0],
    [null, '2026-11-23', 'never_contacted', 0],
    [null, '2026-11-20', 'never_contacted', 3],
  ] as const)('after %s, held until %s, is %s and %i days late', (lastOn, heldUntil, status, late) => {
    const next = after(lastOn, heldUntil)
    expect(checkInStatus(next, today)).toBe(status)
    expect(daysLate(next, today)).toBe(late)
  })
  it('is neither due nor late when there is none', () => {
    expect(checkInStatus({ kind: 'none' }, today)).toBe('none')
    expect(daysLate({ kind: 'none' }, today)).toBe(0)
    expect(lateness({ kind: 'none' }, 90, today)).toBeNull()
    expect(lateness(after(null), null, today)).toBeNull()
  })
  it('is late in proportion to the cadence', () => {
    expect(lateness(after('2026-08-16', null, 90), 90, today)).toBeCloseTo(0.1)
    expect(lateness(after('2025-11-14', null, 365), 365, today)).toBeCloseTo(9 / 365)
    expect(lateness(after('2026-11-22', null, 10), 10, today)).toBeCloseTo(-0.9)
    expect(lateness(after(null), 90, today)).toBe(0)
  })
})

describe('the laws of the cadence', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(on('2020-01-01'), days))
  const held = fc.option(day)
  const days = fc.integer({ min: 1, max: 3650 })
  const lastOf = (dates: readonly CalendarDate[]): CalendarDate | null =>
    dates.length === 0 ? null : dates.reduce(laterOf)

  it('taking the newest interaction back moves the date to where it was before', () =>
    fc.assert(
      fc.property(fc.array(day), day, days, held, (earlier, newest, cadence, heldUntil) => {
        const facts = { cadenceDays: cadence, heldUntil }
        const before = nextCheckIn({ ...facts, lastOn: lastOf(earlier) })
        const logged = [...earlier, newest]
        const retracted = logged.slice(0, -1)
        expect(nextCheckIn({ ...facts, lastOn: lastOf(retracted) })).toEqual(before)
      }),
    ))
  it('one more interaction never brings the date forward', () =>
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), day, days, held, (earlier, newest, cadence, heldUntil) => {
        const facts = { cadenceDays: cadence, heldUntil }
        const before = nextCheckIn({ ...facts, lastOn: lastOf(earlier) })
        const after = nextCheckIn({ ...facts, lastOn: lastOf([...earlier, newest]) })
        expect(before.kind === 'on' && after.kind === 'on' && after.on >= before.on).toBe(true)
      }),
    ))
  it('the order in which interactions were logged does not matter', () =>
    fc.assert(
      fc.property(fc.array(day), days, (dates, cadence) => {
        const facts = { cadenceDays: cadence, heldUntil: null }
        expect(nextCheckIn({ ...facts, lastOn: lastOf(dates.toReversed()) })).toEqual(
          nextCheckIn({ ...facts, lastOn: lastOf(dates) }),
        )
      }),
    ))
  it('the date is never before a hold ends', () =>
    fc.assert(
      fc.property(fc.option(day), day, days, (lastOn, heldUntil, cadence) => {
        const next = nextCheckIn({ lastOn, cadenceDays: cadence, heldUntil })
        expect(next.kind === 'on' && next.on >= heldUntil).toBe(true)
      }),
    ))
  it('late, due and upcoming agree with the sign of the lateness', () =>
    fc.assert(
      fc.property(day, days, held, day, (lastOn, cadence, heldUntil, seenOn) => {
        const next = nextCheckIn({ lastOn, cadenceDays: cadence, heldUntil })
        const proportion = lateness(next, cadence, seenOn) ?? Number.NaN
        const sign = { overdue: 1, due: 0, upcoming: -1, snoozed: -1, none: 9, never_contacted: 9 }
        expect(Math.sign(proportion) + 0).toBe(sign[checkInStatus(next, seenOn)])
      }),
    ))
})
