import type { CalendarDate } from '@kith/kernel'
import { daysBetween, parseCalendarDate, partsOf } from '@kith/kernel'
import type { MonthDay } from './values.ts'

/** The day on which 29 February is kept in a year without one. */
export type LeapDayRule = 'february-28' | 'march-1'

const text = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

/** The day of `year` on which a month and day are kept. */
const inYear = (on: Pick<MonthDay, 'month' | 'day'>, year: number, rule: LeapDayRule): CalendarDate => {
  const day = parseCalendarDate(text(year, on.month, on.day))
  if (day !== undefined) return day
  if (on.month === 2 && on.day === 29)
    return (rule === 'february-28' ? text(year, 2, 28) : text(year, 3, 1)) as CalendarDate
  throw new Error(`No year has day ${on.day} in month ${on.month}`)
}

/** The next time that a month and day come round, `today` included. Throws for a day that no year has. */
export const nextOccurrence = (
  on: Pick<MonthDay, 'month' | 'day'>,
  today: CalendarDate,
  rule: LeapDayRule = 'february-28',
): CalendarDate => {
  const { year } = partsOf(today)
  const thisYear = inYear(on, year, rule)
  return thisYear >= today ? thisYear : inYear(on, year + 1, rule)
}

/** Days from `today` until a month and day come round; 0 on the day itself. */
export const daysUntil = (
  on: Pick<MonthDay, 'month' | 'day'>,
  today: CalendarDate,
  rule: LeapDayRule = 'february-28',
): number => daysBetween(today, nextOccurrence(on, today, rule))

/** How far ahead Today looks for important dates, in days. */
export const importantDateWindow = 14

/** Whether a month and day come round today or within the next `window` days. */
export const comesSoon = (
  on: Pick<MonthDay, 'month' | 'day'>,
  today: CalendarDate,
  window: number = importantDateWindow,
): boolean => daysUntil(on, today) <= window
