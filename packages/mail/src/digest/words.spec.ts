import type { CalendarDate } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { emptyDigest, fullDigest, listed, marked, ordinaryDigest } from './fixtures.ts'
import { agoWords, dayWords, previewWords, roleWords, subjectWords } from './words.ts'

const day = (text: string): CalendarDate => text as CalendarDate
const today = day('2026-11-24')

describe('the words of a digest', () => {
  it.each([
    ['2026-11-24', 'today'],
    ['2026-11-23', 'yesterday'],
    ['2026-11-11', '13 days ago'],
    ['2026-11-10', '2 weeks ago'],
    ['2026-08-18', '14 weeks ago'],
    ['2026-06-24', '5 months ago'],
    ['2025-11-24', '1 year ago'],
    ['2023-11-20', '3 years ago'],
  ])('tell %s as %s', (on, words) => expect(agoWords(day(on), today)).toBe(words))

  it.each([
    ['2026-11-24', 'en-GB', 'today'],
    ['2026-11-25', 'en-GB', 'tomorrow'],
    ['2026-11-27', 'en-GB', 'on Friday'],
    ['2026-12-03', 'en-GB', 'on 3 December'],
    ['2026-12-03', 'en-US', 'on December 3'],
    ['2026-12-03', 'uk-UA', 'on 3 December'],
    ['2026-12-03', 'no such locale', 'on 3 December'],
    ['2026-11-23', 'en-GB', 'yesterday'],
    ['2026-11-03', 'en-GB', 'on 3 November'],
  ])('name the day %s for a reader of %s as %s', (on, locale, words) =>
    expect(dayWords(day(on), today, locale)).toBe(words),
  )

  it.each([
    ['Staff engineer', 'Northwind', 'Staff engineer at Northwind'],
    ['Staff engineer', '', 'Staff engineer'],
    ['', 'Northwind', 'Northwind'],
    ['', '', ''],
  ])('put %j and %j as %j', (position, company, words) => expect(roleWords(position, company)).toBe(words))

  it('head a mail by its people, else by its promises, else by its dates', () => {
    expect(subjectWords(ordinaryDigest)).toBe('3 people to be in touch with')
    expect(subjectWords({ ...emptyDigest, checkIns: listed(marked('a')) })).toBe('1 person to be in touch with')
    expect(subjectWords({ ...ordinaryDigest, checkIns: listed(), stillDue: listed() })).toBe(
      '1 promise to come back to',
    )
    expect(subjectWords({ ...emptyDigest, dates: ordinaryDigest.dates })).toBe('1 date to remember this week')
    expect(subjectWords(emptyDigest)).toBe('Nobody to be in touch with today')
  })

  it('head a mail without people by who waits, then by promises, thanks, dates and openings', () => {
    const nobody = { ...fullDigest, checkIns: emptyDigest.checkIns, stillDue: emptyDigest.stillDue }
    expect(subjectWords(nobody)).toBe('2 requests waiting for you')
    expect(subjectWords({ ...emptyDigest, owed: fullDigest.owed })).toBe('2 words of thanks or news to pass on')
    expect(subjectWords({ ...emptyDigest, openings: fullDigest.openings })).toBe('1 new opening on the board')
  })

  it('preview three names first, count the rest, and say what else there is', () => {
    expect(previewWords(ordinaryDigest)).toBe('Amara Okafor, Jonas Weber, Name still and 2 more. 1 promise and 1 date')
    expect(previewWords({ ...emptyDigest, checkIns: listed(marked('a'), marked('b')) })).toBe('Name a and Name b')
    expect(previewWords({ ...emptyDigest, openings: fullDigest.openings })).toBe('1 opening')
    expect(previewWords(emptyDigest)).toBe('That is everyone for today.')
  })

  it('never raise their voice nor blame', () => {
    const all = [subjectWords(ordinaryDigest), previewWords(ordinaryDigest), agoWords(day('2020-01-01'), today)].join(
      ' ',
    )
    expect(all).not.toMatch(/!|overdue|late|should|forgot/i)
  })
})
