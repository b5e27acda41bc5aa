import type { CalendarDate } from '@kith/kernel'
import { addDays } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { mondayOf, nextMonday } from './week.ts'

const on = (text: string): CalendarDate => text as CalendarDate

describe('the week of a day', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
    ['2024-01-01', '2024-01-01'],
    ['2023-12-31', '2023-12-25'],
    ['1999-12-31', '1999-12-27'],
  ])('of %s begins on Monday %s', (day, monday) => expect(mondayOf(on(day))).toBe(monday))
  it('is the same for seven days in a row', () => {
    const days = Array.from({ length: 7 }, (_, index) => mondayOf(addDays(on('2026-12-28'), index)))
    expect(new Set(days).size).toBe(1)
  })
  it('is followed by the next one', () => {
    expect(nextMonday(on('2026-11-29'))).toBe('2026-11-30')
    expect(nextMonday(on('2026-11-30'))).toBe('2026-12-07')
  })
})
