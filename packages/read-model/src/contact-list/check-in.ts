import { checkInStatus, daysLate, nextCheckIn } from '@kith/domain'
import type { CheckInStatus, NextCheckIn } from '@kith/domain'
import type { CalendarDate } from '@kith/kernel'

export interface CheckIn {
  readonly status: CheckInStatus
  /** When to be in touch next; null when never. Somebody never contacted is due today. */
  readonly nextOn: CalendarDate | null
  readonly snoozedUntil: CalendarDate | null
  readonly daysLate: number
}

interface StoredCheckIn {
  /** `infinity`: never, whatever the cadence says. */
  readonly next_on: CalendarDate | '-infinity' | 'infinity'
  readonly last_on: CalendarDate | '-infinity'
  readonly held_until: CalendarDate | null
  readonly cadence_days: number | null
}

const dayOf = (next: NextCheckIn, today: CalendarDate): CalendarDate | null => {
  if (next.kind === 'none') return null
  return next.kind === 'on' ? next.on : today
}

/** What a contact's stored dates mean on the day `today`. */
export const checkInOn = (today: CalendarDate, stored: StoredCheckIn): CheckIn => {
  if (stored.next_on === 'infinity') return { status: 'none', nextOn: null, snoozedUntil: null, daysLate: 0 }
  const next = nextCheckIn({
    lastOn: stored.last_on === '-infinity' ? null : stored.last_on,
    cadenceDays: stored.cadence_days,
    heldUntil: stored.held_until,
  })
  return {
    status: checkInStatus(next, today),
    nextOn: dayOf(next, today),
    snoozedUntil: stored.held_until !== null && stored.held_until > today ? stored.held_until : null,
    daysLate: daysLate(next, today),
  }
}
