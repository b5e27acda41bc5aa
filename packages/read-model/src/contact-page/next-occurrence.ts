import { parseCalendarDate, partsOf } from '@kith/kernel'
import type { CalendarDate } from '@kith/kernel'

const inYear = (year: number, month: number, day: number): CalendarDate => {
  const text = (on: number): string => `${year}-${String(month).padStart(2, '0')}-${String(on).padStart(2, '0')}`
  // Reckoned from month and day each year: stepping on from last year's date would lose the 29th for good.
  return parseCalendarDate(text(day)) ?? (text(28) as CalendarDate)
}

/** The first time from `today` on that a day of the year comes round; 29 February is the 28th in common years. */
export const nextOccurrence = (
  on: { readonly month: number; readonly day: number },
  today: CalendarDate,
): CalendarDate => {
  const { year } = partsOf(today)
  const thisYear = inYear(year, on.month, on.day)
  return thisYear >= today ? thisYear : inYear(year + 1, on.month, on.day)
}
