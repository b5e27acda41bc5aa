import { addDays, instantAt, isTimeZone, localDate, localHour } from '@kith/kernel'
import type { CalendarDate, Instant } from '@kith/kernel'
import type { DigestWishes } from '@kith/read-model/outbox'

/** A digest of one local date, and when it goes out. */
export interface DigestSlot {
  readonly date: CalendarDate
  readonly at: Instant
}

/** When nobody wants to hear of anything, and where. */
export type QuietHours = Pick<DigestWishes, 'timeZone' | 'quietFrom' | 'quietTo'>

const knownZones = new Map<string, string>()

/**
 * Where somebody is. A zone that a newer list of zones knows and this runtime does not must not stop everybody's mail. Asking the runtime
 * takes a tenth of a millisecond, and there are some 400 zones in all: the answers are kept.
 */
export const zoneOf = ({ timeZone }: Pick<DigestWishes, 'timeZone'>): string => {
  const known = knownZones.get(timeZone)
  if (known !== undefined) return known
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC'
  knownZones.set(timeZone, zone)
  return zone
}

const isoWeekday = (date: CalendarDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

const isDigestDay = (date: CalendarDate, { frequency, weekday }: DigestWishes): boolean =>
  frequency === 'daily' || (frequency === 'weekly' && isoWeekday(date) === weekday)

const isQuiet = (hour: number, { quietFrom: from, quietTo: to }: QuietHours): boolean => {
  if (from === null || to === null || from === to) return false
  return from < to ? hour >= from && hour < to : hour >= from || hour < to
}

/** When the digest of `date` goes out: at its full or half hour, or at the end of the quiet hours that it falls into. */
const slotOf = (date: CalendarDate, wishes: DigestWishes): DigestSlot => {
  const { localHour: hour, localMinute: minute, quietFrom, quietTo } = wishes
  const zone = zoneOf(wishes)
  if (quietTo === null || !isQuiet(hour, wishes)) return { date, at: instantAt(date, { hour, minute }, zone) }
  const isBeforeMidnight = quietFrom !== null && quietFrom > quietTo && hour >= quietFrom
  return { date, at: instantAt(isBeforeMidnight ? addDays(date, 1) : date, quietTo, zone) }
}

/** The first digest that goes out after `now`; undefined when none ever does. */
export const nextDigestAfter = (now: Instant, wishes: DigestWishes): DigestSlot | undefined => {
  const today = localDate(now, zoneOf(wishes))
  for (let ahead = -1; ahead <= 8; ahead += 1) {
    const date = addDays(today, ahead)
    if (!isDigestDay(date, wishes)) continue
    const slot = slotOf(date, wishes)
    if (slot.at > now) return slot
  }
  return undefined
}

/** The latest digest that was due by `now`: after an outage of days it stands for all that were missed. */
export const latestDigestBy = (now: Instant, wishes: DigestWishes): DigestSlot | undefined => {
  const today = localDate(now, zoneOf(wishes))
  for (let back = 0; back <= 9; back += 1) {
    const date = addDays(today, -back)
    if (!isDigestDay(date, wishes)) continue
    const slot = slotOf(date, wishes)
    if (slot.at <= now) return slot
  }
  return undefined
}

/** When the quiet hours around `now` end; undefined outside of them. */
export const quietUntil = (now: Instant, wishes: QuietHours): Instant | undefined => {
  const zone = zoneOf(wishes)
  if (wishes.quietTo === null || !isQuiet(localHour(now, zone), wishes)) return undefined
  const today = localDate(now, zone)
  const end = instantAt(today, wishes.quietTo, zone)
  return end > now ? end : instantAt(addDays(today, 1), wishes.quietTo, zone)
}
