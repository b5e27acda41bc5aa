import { Temporal } from 'temporal-polyfill'
import type { Brand } from './brand.ts'
import type { CalendarDate } from './calendar-date.ts'

/** An instant as ISO 8601 text in UTC, e.g. `2026-11-23T12:31:50.000Z`. */
export type Instant = Brand<string, 'Instant'>

/** Where "now" comes from. Only composition roots know a real one; specs bring their own. */
export interface Clock {
  readonly now: () => Instant
}

/** The calendar date that people in `timeZone` (an IANA name) have at `instant`. */
export const localDate = (instant: Instant, timeZone: string): CalendarDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() as CalendarDate

/** The hour (0-23) on the clock of `timeZone` at `instant`. */
export const localHour = (instant: Instant, timeZone: string): number =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).hour

/** A time on a clock on the wall: the hour is 0-23. */
export interface LocalTime {
  readonly hour: number
  readonly minute: number
}

/** What the clock of `timeZone` shows at `instant`. */
export const localTime = (instant: Instant, timeZone: string): LocalTime => {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  return { hour, minute }
}

const instantOf = (zoned: Temporal.ZonedDateTime): Instant =>
  zoned.toInstant().toString({ smallestUnit: 'millisecond' }) as Instant

/**
 * The instant at which the clock of `timeZone` shows `time`, or a full hour, on `date`. A time that the clocks jump over
 * comes later, a time that happens twice is its first time ("compatible" in Temporal's words).
 */
export const instantAt = (date: CalendarDate, time: number | LocalTime, timeZone: string): Instant =>
  instantOf(
    Temporal.PlainDate.from(date).toZonedDateTime({
      timeZone,
      plainTime: Temporal.PlainTime.from(typeof time === 'number' ? { hour: time } : { ...time }),
    }),
  )

/**
 * The instant at which clocks in `timeZone` show `time` (`HH:MM`) on `date`; undefined when they jump over it. A time that
 * happens twice is its first.
 */
export const instantOn = (date: CalendarDate, time: string, timeZone: string): Instant | undefined => {
  const wanted = Temporal.PlainDateTime.from(`${date}T${time}`)
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  return found.toPlainDateTime().equals(wanted) ? instantOf(found) : undefined
}

/** Whether this runtime knows `name` as an IANA time zone; offsets such as `+03:00` are not zones. */
export const isTimeZone = (name: string): boolean => {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}
