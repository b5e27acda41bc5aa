import type { Brand } from './brand.ts'

/** `YYYY-MM-DD` in the proleptic Gregorian calendar. A day on somebody's wall, never an instant. */
export type CalendarDate = Brand<string, 'CalendarDate'>

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const millisecondsPerDay = 86_400_000

const toDayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay

const fromDayNumber = (day: number): CalendarDate =>
  new Date(day * millisecondsPerDay).toISOString().slice(0, 10) as CalendarDate

/** The date that `text` writes, or undefined when it is not `YYYY-MM-DD` or no such day exists (2026-02-30). */
export const parseCalendarDate = (text: string): CalendarDate | undefined => {
  if (!pattern.test(text)) return undefined
  const day = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(day)) return undefined
  return new Date(day).toISOString().slice(0, 10) === text ? (text as CalendarDate) : undefined
}

/** `date` plus a whole number of days, which may be negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => fromDayNumber(toDayNumber(date) + days)

/** Days from `earlier` to `later`; negative when they are the other way round. */
export const daysBetween = (earlier: CalendarDate, later: CalendarDate): number =>
  toDayNumber(later) - toDayNumber(earlier)

/** The later of two dates; ISO dates sort as text. */
export const laterOf = (left: CalendarDate, right: CalendarDate): CalendarDate => (left > right ? left : right)

/** Year, month (1-12) and day (1-31) of a date. */
export const partsOf = (
  date: CalendarDate,
): { readonly year: number; readonly month: number; readonly day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})
