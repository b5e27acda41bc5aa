import { addDays, instantAt, localDate } from '@kith/kernel'
import type { CalendarDate, Instant } from '@kith/kernel'
import type { DigestWishes } from '@kith/read-model/outbox'
import type { Membership } from '@kith/read-model/queries'
import { nextDigestAfter, zoneOf } from './slots.ts'
import type { DigestSlot } from './slots.ts'

/** Whether somebody is away on that day. */
export const isAway = (
  { away, awayUntil }: { readonly away: boolean; readonly awayUntil: CalendarDate | null },
  today: CalendarDate,
): boolean => away && (awayUntil === null || awayUntil >= today)

/** Why no digest comes to somebody. */
export type NoDigest = 'off' | 'away' | 'suppressed'

export type NextDigest = { readonly kind: 'comes'; readonly slot: DigestSlot } | { readonly kind: NoDigest }

/** What somebody wishes about digests, as the schedule keeps it. */
export const wishesOf = ({ timeZone, digest, quietHours }: Membership): DigestWishes => ({
  timeZone,
  frequency: digest.frequency,
  weekday: digest.weekday,
  localHour: digest.localHour,
  localMinute: digest.localMinute,
  quietFrom: quietHours.fromHour,
  quietTo: quietHours.toHour,
})

/** When the next digest comes to somebody, the first after they are back; or why none does. */
export const nextDigestFor = (now: Instant, member: Membership): NextDigest => {
  if (member.mailSuppressed === 'unsubscribed') return { kind: 'off' }
  if (member.mailSuppressed !== null) return { kind: 'suppressed' }
  const wishes = wishesOf(member)
  const slot = nextDigestAfter(now, wishes)
  if (slot === undefined) return { kind: 'off' }
  const zone = zoneOf(wishes)
  if (!isAway(member, localDate(slot.at, zone))) return { kind: 'comes', slot }
  if (member.awayUntil === null) return { kind: 'away' }
  const back = instantAt(addDays(member.awayUntil, 1), 0, zone)
  const justBefore = new Date(Date.parse(back) - 1).toISOString() as Instant
  let after = nextDigestAfter(justBefore, wishes)
  while (after !== undefined && isAway(member, localDate(after.at, zone))) after = nextDigestAfter(after.at, wishes)
  return after === undefined ? { kind: 'away' } : { kind: 'comes', slot: after }
}
