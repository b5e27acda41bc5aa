// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  agoWords,
  dayOf,
  dayWords,
  daysBetween,
  fullDay,
  headingDay,
  readingLocale,
  shortDay,
  withReadableDates,
} from './dates.ts'

const today = '2026-11-23'

describe('counting days', () => {
  it('crosses a change of the clocks without losing one', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
  })

  it('ends on the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-11-23', 1)).toBe('2026-12-23')
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28')
  })

  it('takes the day of an instant in the zone of the reader', () => {
    expect(dayOf('2026-11-22T23:30:00Z', 'Europe/Kyiv')).toBe('2026-11-23')
    expect(dayOf('2026-11-22T23:30:00Z', 'America/New_York')).toBe('2026-11-22')
  })
})

describe('days in words', () => {
  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-27', 'Friday'],
    ['2026-12-02', 'in 9 days'],
    ['2026-12-14', 'in 3 weeks'],
    ['2027-02-23', '23 Feb 2027'],
    ['2026-05-03', '3 May'],
  ])('says %s as %s', (date, words) => {
    expect(dayWords(date, today, 'en-GB')).toBe(words)
  })

  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-18', '5 days ago'],
    ['2026-08-17', '14 weeks ago'],
    ['2025-11-23', '12 months ago'],
    ['2023-11-23', '3 years ago'],
  ])('says that %s was %s', (date, words) => {
    expect(agoWords(date, today, 'en-GB')).toBe(words)
  })

  it('writes the full day for the tooltip', () => {
    expect(fullDay('2026-05-03', 'en-GB')).toBe('Sunday, 3 May 2026')
  })

  it('puts the weekday above what happened on a day', () => {
    expect(headingDay('2026-11-22', today, 'en-GB')).toBe('yesterday')
    expect(headingDay('2026-11-10', today, 'en-GB')).toBe('Tue 10 Nov')
  })

  it('writes the dates inside a sentence as the reader does, and leaves alone what is no date', () => {
    expect(withReadableDates('Snoozed until 2026-12-23', today, 'en-GB')).toBe('Snoozed until 23 Dec')
    expect(withReadableDates('Order 2026-13-45', today, 'en-GB')).toBe('Order 2026-13-45')
  })

  it('keeps the order of the region and the language of the catalogue', () => {
    expect(readingLocale('uk-UA')).toBe('en-UA')
    expect(readingLocale('en-US')).toBe('en-US')
    expect(readingLocale('not a locale')).toBe('en-GB')
    expect(shortDay('2026-05-03', today, 'en-US')).toBe('May 3')
  })
})
