import type { CalendarDate } from '@kith/kernel'
import { addDays, daysBetween } from '@kith/kernel'
import type { Cadence, Closeness } from './values.ts'

/** Days between check-ins that a closeness stands for. Null: the owner has not placed this person yet. */
export const defaultDays = (closeness: Closeness | null): number | null => {
  switch (closeness) {
    case 'close':
      return 90
    case 'regular':
      return 180
    case 'distant':
      return 365
    case null:
      return null
  }
}

/** Days between check-ins in force; null for none. */
export const cadenceDays = (cadence: Cadence, closeness: Closeness | null): number | null => {
  switch (cadence.kind) {
    case 'days':
      return cadence.days
    case 'closeness':
      return defaultDays(closeness)
    case 'none':
      return null
  }
}

/** What the next check-in follows from. `heldUntil`: the day of a snooze, or the next day of a skip. */
export interface CheckInFacts {
  /** The latest day of an interaction that stands; null for never. */
  readonly lastOn: CalendarDate | null
  readonly cadenceDays: number | null
  readonly heldUntil: CalendarDate | null
}

/** When to be in touch next. `held`: a snooze or a skip decides, not the cadence. */
export type NextCheckIn =
  | { readonly kind: 'none' }
  /** Never in touch, and nothing puts it off: due from the first day, whatever day that is. */
  | { readonly kind: 'at-once' }
  | {
      readonly kind: 'on'
      readonly on: CalendarDate
      readonly held: boolean
      readonly neverContacted: boolean
    }

/** The later of "last interaction + cadence" and "held until". Without a cadence there is no check-in. */
export const nextCheckIn = ({ lastOn, cadenceDays: days, heldUntil }: CheckInFacts): NextCheckIn => {
  if (days === null) return { kind: 'none' }
  if (lastOn === null)
    return heldUntil === null ? { kind: 'at-once' } : { kind: 'on', on: heldUntil, held: true, neverContacted: true }
  const due = addDays(lastOn, days)
  return heldUntil !== null && heldUntil > due
    ? { kind: 'on', on: heldUntil, held: true, neverContacted: false }
    : { kind: 'on', on: due, held: false, neverContacted: false }
}

export type CheckInStatus = 'none' | 'upcoming' | 'due' | 'overdue' | 'never_contacted' | 'snoozed'

/** How a check-in stands on `today`, the calendar date in the owner's zone. */
export const checkInStatus = (next: NextCheckIn, today: CalendarDate): CheckInStatus => {
  if (next.kind === 'none') return 'none'
  if (next.kind === 'at-once') return 'never_contacted'
  if (next.on > today) return next.held ? 'snoozed' : 'upcoming'
  if (next.neverContacted) return 'never_contacted'
  return next.on === today ? 'due' : 'overdue'
}

/** Whole days past the date; 0 when it is not late. */
export const daysLate = (next: NextCheckIn, today: CalendarDate): number =>
  next.kind === 'on' ? Math.max(0, daysBetween(next.on, today)) : 0

/**
 * How late, in proportion to the cadence: the order of Today, highest first. 0 on the day itself and for people never
 * contacted, so that a long-neglected tie comes before a new one; negative ahead of the day; null without a check-in.
 */
export const lateness = (next: NextCheckIn, days: number | null, today: CalendarDate): number | null => {
  if (days === null || next.kind === 'none') return null
  return next.kind === 'at-once' ? 0 : daysBetween(next.on, today) / days
}
