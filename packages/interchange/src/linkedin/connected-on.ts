import type { CalendarDate } from '@kith/kernel'
import { parseCalendarDate } from '@kith/kernel'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const dayFirst = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4}|\d{2})$/

/**
 * The day a connection was made, in the forms that LinkedIn has written over the years: `07 Dec 2025`, `1 Jan 2026`,
 * `7-Feb-22`; ISO dates too. Two-digit years are of this century: LinkedIn opened in 2003. Undefined for anything else,
 * and for days that do not exist.
 */
export const parseConnectedOn = (text: string): CalendarDate | undefined => {
  if (text.length > 20) return undefined
  const match = dayFirst.exec(text)
  if (!match) return parseCalendarDate(text)
  const [, day = '', name = '', year = ''] = match
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month === 0) return undefined
  const fullYear = year.length === 2 ? `20${year}` : year
  return parseCalendarDate(`${fullYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
}
