import { daysBetween } from '@kith/kernel'
import type { CalendarDate } from '@kith/kernel'

export type CheckInStatus = 'none' | 'upcoming' | 'due' | 'overdue' | 'never_contacted' | 'snoozed'

export interface CheckIn {
  readonly status: CheckInStatus
  /** When to be in touch next; null when never. Somebody never contacted is due today. */
  readonly nextOn: CalendarDate | null
  readonly snoozedUntil: CalendarDate | null
  readonly daysLate: number
}

interface Dates {
  /** `-infinity`: at once; `infinity`: never. */
  readonly nextOn: CalendarDate | '-infinity' | 'infinity'
  readonly heldUntil: CalendarDate | null
  readonly lastOn: CalendarDate | '-infinity'
}

const none: CheckIn = { status: 'none', nextOn: null, snoozedUntil: null, daysLate: 0 }

/** What a contact's stored dates mean on the day `today`. */
export const checkInOn = (today: CalendarDate, { nextOn, heldUntil, lastOn }: Dates): CheckIn => {
  if (nextOn === 'infinity') return none
  const snoozedUntil = heldUntil !== null && heldUntil > today ? heldUntil : null
  if (nextOn === '-infinity') return { status: 'never_contacted', nextOn: today, snoozedUntil, daysLate: 0 }
  if (nextOn > today) {
    const held = snoozedUntil !== null && snoozedUntil === nextOn
    return { status: held ? 'snoozed' : 'upcoming', nextOn, snoozedUntil, daysLate: 0 }
  }
  const daysLate = daysBetween(nextOn, today)
  // A snooze that ran out makes nobody late who was never contacted: there is no rhythm to be late in.
  if (lastOn === '-infinity') return { status: 'never_contacted', nextOn, snoozedUntil, daysLate }
  return { status: daysLate === 0 ? 'due' : 'overdue', nextOn, snoozedUntil, daysLate }
}
