import { mostUpdateMailsPerDay } from '@kith/domain'
import { addDays, instantAt, localDate } from '@kith/kernel'
import type { Instant } from '@kith/kernel'
import type { UpdatePace } from '@kith/read-model/outbox'
import { quietUntil, zoneOf } from '@kith/digest'

/** The hours in which somebody might write mails by hand, where they are. */
const firstHour = 9
const lastHour = 18

/** Seconds between two mails of one member, and as many more as chance has it: people do not write like clocks. */
const shortestGap = 30
const gapSpread = 30

const inSeconds = (now: Instant, seconds: number): Instant =>
  new Date(Date.parse(now) + seconds * 1_000).toISOString() as Instant

/** The end of the hours around `now` in which no mail of an update leaves; undefined within the day. */
export const updatesRestUntil = (now: Instant, timeZone: string): Instant | undefined =>
  quietUntil(now, { timeZone, quietFrom: lastHour, quietTo: firstHour })

export interface Turn {
  /** Whether a mail may leave now. */
  readonly goes: boolean
  readonly pace: UpdatePace
}

/** Whether a member's next mail may leave at `now`, and the pace from then on. `chance` is in [0, 1). */
export const takeTurn = (
  pace: UpdatePace,
  { now, timeZone, chance }: { readonly now: Instant; readonly timeZone: string; readonly chance: number },
): Turn => {
  const rest = updatesRestUntil(now, timeZone)
  if (rest !== undefined) return { goes: false, pace: { ...pace, nextAt: rest } }
  const zone = zoneOf({ timeZone })
  const today = localDate(now, zone)
  const count = pace.countedOn === today ? pace.count : 0
  if (count >= mostUpdateMailsPerDay)
    return { goes: false, pace: { ...pace, nextAt: instantAt(addDays(today, 1), firstHour, zone) } }
  const nextAt = inSeconds(now, shortestGap + gapSpread * chance)
  return { goes: true, pace: { nextAt, countedOn: today, count: count + 1 } }
}
