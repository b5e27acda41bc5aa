import { addDays, localDate } from '@kith/kernel'
import type { CalendarDate, Instant } from '@kith/kernel'

/** Words are English so far, so a date among them is written the English way of the reader's choice. */
const writing = (locale: string): string => (/^en(-[A-Za-z]{2})?$/.test(locale) ? locale : 'en-GB')

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs a hundred times what using it does, and there are few. */
const formatOf = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = [locale, ...Object.entries(options).flat()].join(' ')
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, options)
  formats.set(key, format)
  return format
}

/** A day of the calendar, as the reader writes it. */
export const writtenDay = (date: CalendarDate, locale: string, options: Intl.DateTimeFormatOptions): string =>
  formatOf(writing(locale), { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))

/** `Tuesday 24 November`. */
export const fullDay = (date: CalendarDate, locale: string): string =>
  writtenDay(date, locale, { weekday: 'long', day: 'numeric', month: 'long' })

export interface Reader {
  /** BCP 47; decides how dates are written. */
  readonly locale: string
  /** IANA name; undefined for somebody of whom it is not known. */
  readonly timeZone?: string | undefined
}

const minute = { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const

/** `Tuesday 24 November at 17:40 (Europe/Berlin)`; in UTC for a reader whose zone is not known. */
export const momentWords = (instant: Instant, { locale, timeZone = 'UTC' }: Reader): string =>
  `${formatOf(writing(locale), { ...minute, timeZone }).format(new Date(instant))} (${timeZone})`

/** Where a day ends last. */
const lastZone = 'Etc/GMT+12'

/**
 * Until when something is good: to the minute for a reader whose zone is known. For others the last day that is over
 * everywhere by then, so that nobody is promised more than holds.
 */
export const untilWords = (instant: Instant, reader: Reader): string =>
  reader.timeZone === undefined
    ? fullDay(addDays(localDate(instant, lastZone), -1), reader.locale)
    : momentWords(instant, reader)
