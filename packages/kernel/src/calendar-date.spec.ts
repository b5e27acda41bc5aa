import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, laterOf, parseCalendarDate, partsOf } from './calendar-date.ts'
import type { CalendarDate } from './calendar-date.ts'

const on = (text: string): CalendarDate => text as CalendarDate

describe('a calendar date', () => {
  it.each(['2026-02-28', '2024-02-29', '0001-01-01', '9999-12-31'])('is read from %s', (text) =>
    expect(parseCalendarDate(text)).toBe(text),
  )
  it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00', ''])(
    'is not read from "%s"',
    (text) => expect(parseCalendarDate(text)).toBeUndefined(),
  )
  it('counts days over the ends of months and leap years', () => {
    expect(addDays(on('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(on('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(on('2026-03-01'), -1)).toBe('2026-02-28')
    expect(addDays(on('2026-01-01'), 365)).toBe('2027-01-01')
  })
  it('gives back the days that were added', () => {
    for (const days of [-400, -1, 0, 1, 59, 3650])
      expect(daysBetween(on('2026-05-17'), addDays(on('2026-05-17'), days))).toBe(days)
  })
  it('knows no daylight saving', () => expect(daysBetween(on('2026-03-28'), on('2026-03-30'))).toBe(2))
  it('is later by its text', () => {
    expect(laterOf(on('2026-01-02'), on('2025-12-31'))).toBe('2026-01-02')
    expect(laterOf(on('2025-12-31'), on('2026-01-02'))).toBe('2026-01-02')
  })
  it('falls into year, month and day', () =>
    expect(partsOf(on('2026-07-04'))).toEqual({ year: 2026, month: 7, day: 4 }))
})
