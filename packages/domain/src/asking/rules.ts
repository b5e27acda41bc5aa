import type { CalendarDate } from '@kith/kernel'
import { addDays, laterOf } from '@kith/kernel'
import { mondayOf } from '../shared/week.ts'
import type { AskKind, AskingNumbers } from './numbers.ts'
import type { Asking } from './state.ts'

/** The day that the ledger goes by: the seeker's, but never one before the newest ask. */
export const dayOf = ({ latestOn }: Asking, today: CalendarDate): CalendarDate => laterOf(latestOn, today)

/** Asks of one kind in the ISO week of `day`. */
export const asksInWeek = ({ asks }: Asking, kind: AskKind, day: CalendarDate): number => {
  const monday = mondayOf(day)
  return [...asks.values()].filter((ask) => ask.kind === kind && mondayOf(ask.on) === monday).length
}

/** How many asks of one kind a week takes. */
export const weeklyLimit = (kind: AskKind, numbers: AskingNumbers): number =>
  kind === 'referral' ? numbers.referralAsksPerWeek : numbers.introductionAsksPerWeek

interface Wording {
  readonly textDigest: string
  readonly referrerKey: string
  readonly day: CalendarDate
}

/** People other than this one who got the same text on `day`, whatever they were asked for. */
export const othersWithSameText = ({ asks }: Asking, { textDigest, referrerKey, day }: Wording): number =>
  new Set(
    [...asks.values()]
      .filter((ask) => ask.on === day && ask.textDigest === textDigest && ask.referrerKey !== referrerKey)
      .map((ask) => ask.referrerKey),
  ).size

/** The first day on which a referrer who declined may be asked again; null when they may be asked today. */
export const restsUntil = (
  { declines }: Asking,
  referrerKey: string,
  { day, coolDownDays }: { readonly day: CalendarDate; readonly coolDownDays: number },
): CalendarDate | null => {
  const declinedOn = declines.get(referrerKey)
  if (declinedOn === undefined || coolDownDays === 0) return null
  const until = addDays(declinedOn, coolDownDays)
  return day < until ? until : null
}
