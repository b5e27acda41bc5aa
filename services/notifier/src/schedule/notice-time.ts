import { addDays, daysBetween, instantAt, localDate } from '@kith/kernel'
import type { CalendarDate, Instant } from '@kith/kernel'
import { isAway, quietUntil, zoneOf } from '@kith/digest'
import type { QuietHours } from '@kith/digest'

/** Who comes back within so many days is written to then; later a notice is no news. */
const patienceDays = 7

export interface Away {
  readonly away: boolean
  readonly awayUntil: CalendarDate | null
}

/** When somebody may be told of what happened now: after their quiet hours, and once they are back. */
export const noticeDueAt = (now: Instant, wishes: QuietHours & Away): Instant => {
  const zone = zoneOf(wishes)
  const today = localDate(now, zone)
  const { awayUntil } = wishes
  const comesBack = isAway(wishes, today) && awayUntil !== null && daysBetween(today, awayUntil) < patienceDays
  const from = comesBack ? instantAt(addDays(awayUntil, 1), 0, zone) : now
  return quietUntil(from, wishes) ?? from
}
