import type { CalendarDate } from '@kith/kernel'
import { addDays, daysBetween } from '@kith/kernel'

const aMonday = '2024-01-01' as CalendarDate

/** The Monday of a day's ISO week: weeks are counted from Monday to Sunday, whatever the locale. */
export const mondayOf = (date: CalendarDate): CalendarDate => {
  const days = daysBetween(aMonday, date) % 7
  return addDays(date, -(days < 0 ? days + 7 : days))
}

/** The Monday on which the next ISO week begins. */
export const nextMonday = (date: CalendarDate): CalendarDate => addDays(mondayOf(date), 7)
