import { addDays, laterOf } from '@kith/kernel'
import type { CalendarDate } from '@kith/kernel'

const daysOfCloseness: Readonly<Record<string, number>> = { close: 90, regular: 180, distant: 365 }

/**
 * Days of the cadence in force: of a stored cadence (`closeness`, `none` or a number of days) and a closeness. Null for
 * none; nobody has a cadence "by closeness" until they are placed.
 */
export const cadenceDaysInForce = (cadence: string, closeness: string | null): number | null => {
  if (cadence === 'none') return null
  if (cadence !== 'closeness') return Number(cadence)
  return closeness === null ? null : (daysOfCloseness[closeness] ?? null)
}

export type StoredNextOn = CalendarDate | '-infinity' | 'infinity'

interface Rhythm {
  readonly cadenceDays: number | null
  readonly lastOn: CalendarDate | null
  readonly heldUntil: CalendarDate | null
  /** No check-in is due with somebody who left the list or must not be contacted. */
  readonly resting: boolean
}

/**
 * The next check-in: the later of last interaction plus cadence and any snooze. `-infinity` is "at once", for somebody
 * with a cadence who was never contacted; `infinity` is never.
 */
export const nextCheckIn = ({ cadenceDays, lastOn, heldUntil, resting }: Rhythm): StoredNextOn => {
  if (resting || cadenceDays === null) return 'infinity'
  if (lastOn === null) return heldUntil ?? '-infinity'
  const byRhythm = addDays(lastOn, cadenceDays)
  return heldUntil === null ? byRhythm : laterOf(byRhythm, heldUntil)
}
