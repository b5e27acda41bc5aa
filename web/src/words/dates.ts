const day = 86_400_000

/** A calendar date (YYYY-MM-DD) as the instant of its midnight in UTC; for counting and formatting only. */
export const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`)

const written = (instant: Date): string => instant.toISOString().slice(0, 10)

/** Whole days from one calendar date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnight(to).getTime() - midnight(from).getTime()) / day)

export const addDays = (date: string, days: number): string => written(new Date(midnight(date).getTime() + days * day))

/** The same day of a later month, or that month's last day when it is shorter. */
export const addMonths = (date: string, months: number): string => {
  const start = midnight(date)
  const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(start.getUTCDate(), last))
  return written(first)
}

/** The calendar date of an instant in a time zone. */
export const dayOf = (instant: string, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return parts.format(new Date(instant))
}

/**
 * The locale to format with: the reader's own when the catalogue speaks its language, otherwise English with the
 * habits of the reader's region, so that no sentence mixes two languages.
 */
export const readingLocale = (locale: string): string => {
  try {
    const { language, region } = new Intl.Locale(locale)
    if (language === 'en') return locale
    return region === undefined ? 'en-GB' : `en-${region}`
  } catch {
    return 'en-GB'
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()
const format = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, known)
  return known
}

/** "Tuesday, 3 May 2026" */
export const fullDay = (date: string, locale: string): string =>
  format(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    midnight(date),
  )

/** "3 May", with the year when it is not this one. */
export const shortDay = (date: string, today: string, locale: string): string => {
  const sameYear = date.slice(0, 4) === today.slice(0, 4)
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', day: 'numeric', month: 'short' }
  return format(locale, sameYear ? options : { ...options, year: 'numeric' }).format(midnight(date))
}

/** "May", or "May 2025" when it is another year. */
export const monthName = (date: string, today: string, locale: string): string => {
  const sameYear = date.slice(0, 4) === today.slice(0, 4)
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: 'long' }
  return format(locale, sameYear ? options : { ...options, year: 'numeric' }).format(midnight(date))
}

/** The clock of an instant in the reader's zone, "14:05". */
export const clock = (instant: string, timeZone: string, locale: string): string =>
  format(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(new Date(instant))

/** A text of the server with its dates (2026-05-03) written as the reader writes them. */
export const withReadableDates = (text: string, today: string, locale: string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) =>
    Number.isNaN(midnight(date).getTime()) ? date : shortDay(date, today, locale),
  )

const relative = (locale: string) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })

/** A past or present day as people say it: "today", "yesterday", "5 days ago", "14 weeks ago", "2 years ago". */
export const agoWords = (date: string, today: string, locale: string): string => {
  const days = daysBetween(date, today)
  if (days < 14) return relative(locale).format(-days, 'day')
  if (days < 182) return relative(locale).format(-Math.round(days / 7), 'week')
  if (days < 700) return relative(locale).format(-Math.round(days / 30.44), 'month')
  return relative(locale).format(-Math.round(days / 365.25), 'year')
}

/** A day above what happened on it: "today", "yesterday", "Tue 10 Nov". */
export const headingDay = (date: string, today: string, locale: string): string => {
  if (Math.abs(daysBetween(date, today)) <= 1) return dayWords(date, today, locale)
  const weekday = format(locale, { timeZone: 'UTC', weekday: 'short' }).format(midnight(date))
  return `${weekday} ${shortDay(date, today, locale)}`
}

/** Any day as people say it: the weekday within a week, then "in 2 weeks", then "3 May". */
export const dayWords = (date: string, today: string, locale: string): string => {
  const days = daysBetween(today, date)
  if (days < -13) return shortDay(date, today, locale)
  if (days <= 1) return relative(locale).format(days, 'day')
  if (days < 7) return format(locale, { timeZone: 'UTC', weekday: 'long' }).format(midnight(date))
  if (days < 14) return relative(locale).format(days, 'day')
  if (days < 60) return relative(locale).format(Math.round(days / 7), 'week')
  return shortDay(date, today, locale)
}
