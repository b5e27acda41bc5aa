import { describe, expect, it } from 'vitest'
import type { CalendarDate } from './calendar-date.ts'
import { instantAt, instantOn, isTimeZone, localDate, localHour, localTime } from './time.ts'
import type { Instant } from './time.ts'

const at = (text: string): Instant => text as Instant
const on = (text: string): CalendarDate => text as CalendarDate

describe('the date on the wall', () => {
  it('differs between zones at one instant', () => {
    const instant = at('2026-11-23T11:30:00Z')
    expect(localDate(instant, 'Pacific/Auckland')).toBe('2026-11-24')
    expect(localDate(instant, 'Pacific/Honolulu')).toBe('2026-11-23')
    expect(localHour(instant, 'Pacific/Auckland')).toBe(0)
    expect(localHour(instant, 'UTC')).toBe(11)
    expect(localTime(instant, 'Asia/Kolkata')).toEqual({ hour: 17, minute: 0 })
    expect(localTime(instant, 'UTC')).toEqual({ hour: 11, minute: 30 })
  })
})

describe('an hour of a local day', () => {
  it('is an instant in UTC with milliseconds', () =>
    expect(instantAt(on('2026-07-01'), 8, 'Europe/Vienna')).toBe('2026-07-01T06:00:00.000Z'))
  it('comes later when the clocks jump over it', () =>
    expect(instantAt(on('2026-03-29'), 2, 'Europe/Vienna')).toBe('2026-03-29T01:00:00.000Z'))
  it('is its first time when the clocks go back over it', () =>
    expect(instantAt(on('2026-10-25'), 2, 'Europe/Vienna')).toBe('2026-10-25T00:00:00.000Z'))
  it('follows zones that are off by half an hour', () =>
    expect(instantAt(on('2026-01-01'), 9, 'Asia/Kolkata')).toBe('2026-01-01T03:30:00.000Z'))
})

describe('a time of a local day', () => {
  it('is an instant in UTC with milliseconds', () =>
    expect(instantOn(on('2026-07-01'), '08:15', 'Europe/Vienna')).toBe('2026-07-01T06:15:00.000Z'))
  it.each(['02:00', '02:59'])('is none when the clocks jump over %s', (time) =>
    expect(instantOn(on('2026-03-29'), time, 'Europe/Vienna')).toBeUndefined(),
  )
  it('is there again right after', () =>
    expect(instantOn(on('2026-03-29'), '03:00', 'Europe/Vienna')).toBe('2026-03-29T01:00:00.000Z'))
  it('is its first time when the clocks go back over it', () =>
    expect(instantOn(on('2026-10-25'), '02:30', 'Europe/Vienna')).toBe('2026-10-25T00:30:00.000Z'))
})

describe('a half hour of a local day', () => {
  const half = (hour: number) => ({ hour, minute: 30 })
  it.each([
    ['2026-07-01', 8, 'Europe/Vienna', '2026-07-01T06:30:00.000Z'],
    ['2026-03-29', 2, 'Europe/Vienna', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', 2, 'Europe/Vienna', '2026-10-25T00:30:00.000Z'],
    ['2026-01-01', 9, 'Asia/Kolkata', '2026-01-01T04:00:00.000Z'],
    // Clocks go on by half an hour at two, and back by half an hour to half past one.
    ['2026-10-04', 2, 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
    ['2026-04-05', 1, 'Australia/Lord_Howe', '2026-04-04T14:30:00.000Z'],
  ])('of %s, after %i, in %s is %s', (date, hour, zone, instant) =>
    expect(instantAt(on(date), half(hour), zone)).toBe(instant),
  )
})

describe('a time zone', () => {
  it.each(['UTC', 'Europe/Vienna', 'America/Argentina/Buenos_Aires'])('is %s', (name) =>
    expect(isTimeZone(name)).toBe(true),
  )
  it.each(['', '+03:00', 'Mars/Olympus', 'Europe/', '../etc', '5'])('is not "%s"', (name) =>
    expect(isTimeZone(name)).toBe(false),
  )
})
