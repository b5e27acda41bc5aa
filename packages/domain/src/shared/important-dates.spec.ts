import type { CalendarDate } from '@kith/kernel'
import { addDays, partsOf } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comesSoon, daysUntil, nextOccurrence } from './important-dates.ts'

const on = (text: string): CalendarDate => text as CalendarDate
const leapDay = { month: 2, day: 29 }

describe('the next time a day comes round', () => {
  it('is later this year, or next year', () => {
    expect(nextOccurrence({ month: 12, day: 24 }, on('2026-11-23'))).toBe('2026-12-24')
    expect(nextOccurrence({ month: 3, day: 5 }, on('2026-11-23'))).toBe('2027-03-05')
  })
  it('is today on the day itself', () => {
    expect(nextOccurrence({ month: 11, day: 23 }, on('2026-11-23'))).toBe('2026-11-23')
    expect(daysUntil({ month: 11, day: 23 }, on('2026-11-23'))).toBe(0)
  })
  it('of 29 February is the 28th in a year without one', () => {
    expect(nextOccurrence(leapDay, on('2026-01-01'))).toBe('2026-02-28')
    expect(nextOccurrence(leapDay, on('2026-03-01'))).toBe('2027-02-28')
    expect(nextOccurrence(leapDay, on('2027-03-01'))).toBe('2028-02-29')
    expect(nextOccurrence(leapDay, on('2028-02-28'))).toBe('2028-02-29')
  })
  it('of 29 February can be kept on 1 March', () => {
    expect(nextOccurrence(leapDay, on('2026-02-28'), 'march-1')).toBe('2026-03-01')
    expect(nextOccurrence(leapDay, on('2028-01-01'), 'march-1')).toBe('2028-02-29')
  })
  it('does not exist for a day that no year has', () =>
    expect(() => nextOccurrence({ month: 2, day: 30 }, on('2026-01-01'))).toThrow('No year has day 30 in month 2'))
  it('is soon within fourteen days', () => {
    expect(comesSoon({ month: 12, day: 7 }, on('2026-11-23'))).toBe(true)
    expect(comesSoon({ month: 12, day: 8 }, on('2026-11-23'))).toBe(false)
    expect(comesSoon({ month: 11, day: 22 }, on('2026-11-23'))).toBe(false)
    expect(comesSoon({ month: 1, day: 2 }, on('2026-12-30'))).toBe(true)
    expect(comesSoon({ month: 12, day: 7 }, on('2026-11-23'), 7)).toBe(false)
  })
  it('lies within a year, and falls on the day that was meant', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 365 }), (start, dayOfYear) => {
        const today = addDays(on('1990-01-01'), start)
        const { month, day } = partsOf(addDays(on('2024-01-01'), dayOfYear))
        const next = nextOccurrence({ month, day }, today)
        expect(next >= today).toBe(true)
        expect(daysUntil({ month, day }, today)).toBeLessThanOrEqual(366)
        const isLeapDay = month === 2 && day === 29
        expect(partsOf(next)).toMatchObject(isLeapDay ? { month: 2 } : { month, day })
      }),
    ))
})

describe('a birthday on 29 February', () => {
  const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]
  const isLeap = (year: number): boolean => year % 4 === 0
  it.each([
    ['february-28', '02-28'],
    ['march-1', '03-01'],
  ] as const)('by the rule %s comes once a year from 2024 to 2032, in other years on %s', (rule, otherwise) => {
    for (const year of years) {
      const kept: CalendarDate[] = []
      for (let day = on(`${String(year)}-01-01`); day <= `${String(year)}-12-31`; day = addDays(day, 1))
        if (daysUntil(leapDay, day, rule) === 0) kept.push(day)
      expect(kept).toEqual([`${String(year)}-${isLeap(year) ? '02-29' : otherwise}`])
    }
  })
  it('does not drift: after a year without one it is the 29th again', () => {
    let day = on('2024-02-29')
    const seen: CalendarDate[] = []
    while (seen.length < 9) {
      seen.push(nextOccurrence(leapDay, day))
      day = addDays(seen.at(-1) ?? day, 1)
    }
    expect(seen.filter((one) => one.endsWith('02-29'))).toEqual(['2024-02-29', '2028-02-29', '2032-02-29'])
  })
})
