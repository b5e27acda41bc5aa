import type { CalendarDate, Instant } from '@kith/kernel'
import fc from 'fast-check'
import nodeIcal from 'node-ical'
import type { VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { writeCalendar } from './write-calendar.ts'
import type { CalendarEntry } from './write-calendar.ts'

const changedAt = '2026-05-01T10:20:30.456Z' as Instant
const entry: CalendarEntry = {
  uid: 'check-in-1@kith.example',
  day: '2026-05-09' as CalendarDate,
  summary: 'Check in with Ana Sá',
  description: '',
  url: 'https://kith.example/people/1?workspace=2',
  category: 'Check-in',
}
const written = (...entries: readonly Partial<CalendarEntry>[]): string =>
  writeCalendar({ name: 'Kith: Bootcamp', changedAt, entries: entries.map((each) => ({ ...entry, ...each })) })

/** What another library, which has nothing in common with the one that writes, makes of it. */
const read = (file: string): readonly VEvent[] =>
  Object.values(nodeIcal.sync.parseICS(file)).filter((each): each is VEvent => each.type === 'VEVENT')

const octets = (line: string): number => new TextEncoder().encode(line).length

const strange = [
  'Ana Sá, the “first”; "second" one \\ third',
  'Олександр Іваненко-Прикладний',
  '山田 花子 (サンプル)',
  'יעל לדוגמה ⁦(Yael)⁩',
  'مثال عبد الرحمن',
  '👩🏽‍🚀🧑‍🤝‍🧑 Zoë 👨‍👩‍👧‍👦'.repeat(9),
  `${'Ö'.repeat(200)}${'長'.repeat(100)}`,
  'BEGIN:VEVENT',
  'SUMMARY;LANGUAGE=x:not a line',
]

describe('a calendar file', () => {
  it('is read by another library as what was written', () => {
    const [event, ...others] = read(written({ description: 'Engineer, Globex;\nsaid "hello"' }))
    expect(others).toEqual([])
    expect(event).toMatchObject({
      uid: entry.uid,
      summary: entry.summary,
      description: 'Engineer, Globex;\nsaid "hello"',
      url: entry.url,
      categories: ['Check-in'],
      datetype: 'date',
      transparency: 'TRANSPARENT',
      class: 'PRIVATE',
    })
    expect(event?.start).toMatchObject({ dateOnly: true })
    expect([event?.start.getFullYear(), event?.start.getMonth(), event?.start.getDate()]).toEqual([2026, 4, 9])
    expect(event?.dtstamp.toISOString()).toBe('2026-05-01T10:20:30.000Z')
  })
  it('gives a session its hour in UTC, its place, and takes the time as busy', () => {
    const time = { from: '2026-05-08T22:30:00.000Z' as Instant, to: '2026-05-08T23:15:00.000Z' as Instant }
    const file = written({ time, location: 'Room 2; second\nfloor, left' })
    const [event] = read(file)
    expect(event).toMatchObject({
      datetype: 'date-time',
      transparency: 'OPAQUE',
      location: 'Room 2; second floor, left',
    })
    expect(event?.start.toISOString()).toBe('2026-05-08T22:30:00.000Z')
    expect(event?.end?.toISOString()).toBe('2026-05-08T23:15:00.000Z')
    expect(file).toContain('\r\nDTSTART:20260508T223000Z\r\nDTEND:20260508T231500Z\r\n')
    expect(file).not.toContain('TZID')
  })
  it('carries names in every alphabet, and what the format itself is written with', () =>
    expect(
      read(written(...strange.map((summary, index) => ({ summary, uid: `${index}` })))).map(({ summary }) => summary),
    ).toEqual(strange))
  it('ends lines with \\r\\n and folds them after 75 octets at most, within no character', () => {
    const file = written(...strange.map((summary, index) => ({ summary, description: summary, uid: `${index}` })))
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(Math.max(...file.split('\r\n').map(octets))).toBe(75)
    expect(file).not.toContain('\uFFFD')
  })
  it('says its name to calendars old and new, and how often to come back', () => {
    const file = written({})
    for (const line of ['NAME:Kith: Bootcamp', 'X-WR-CALNAME:Kith: Bootcamp', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H'])
      expect(file).toContain(`\r\n${line}\r\n`)
  })
  it('is the same file for the same content', () => expect(written({})).toBe(written({})))
  it('has a part even when nothing is in it', () => {
    const parts = Object.values(nodeIcal.sync.parseICS(written()))
    expect(parts.flatMap(({ type }) => type ?? []).toSorted()).toEqual(['VCALENDAR', 'VTIMEZONE'])
  })
  // The reader takes a backslash before an n for a line end, however it was written.
  it('writes a backslash so that it hides nothing', () =>
    expect(written({ summary: 'a\\nb\\,c' })).toContain('SUMMARY:a\\\\nb\\\\\\,c\r\n'))
  it('keeps any words a person may write', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    const printable = (text: string): string => text.replaceAll(/\p{Cc}|[\u2028\u2029\\]/gu, ' ').trim()
    fc.assert(
      fc.property(
        words.map(printable).filter((text) => text !== ''),
        words.map(printable),
        (summary, description) => {
          const [event] = read(written({ summary, description }))
          expect(event?.summary).toBe(summary)
          expect(event?.description ?? '').toBe(description)
        },
      ),
      { numRuns: 300 },
    )
  })
  it('cannot be broken out of by any code unit at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (summary) => {
        const file = written({ summary: `a${summary}b`, description: `a${summary}b` })
        expect(read(file)).toHaveLength(1)
        // oxlint-disable-next-line no-control-regex -- that they are not there is the point
        expect(file).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/)
      }),
      { numRuns: 300 },
    )
  })
})
