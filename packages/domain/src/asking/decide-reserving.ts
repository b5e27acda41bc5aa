import type { CalendarDate, Decision } from '@kith/kernel'
import { accept, nothing, reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { actsFor } from '../shared/input.ts'
import { nextMonday } from '../shared/week.ts'
import type { LedgerRule } from './numbers.ts'
import type { Data, Outcome } from './outcome.ts'
import { asksInWeek, dayOf, othersWithSameText, restsUntil, weeklyLimit } from './rules.ts'
import type { Asking, AskingState } from './state.ts'

type Refusal = Extract<Decision<never, RejectionCode>, { readonly kind: 'rejected' }>
type Reserving = Data<'ReserveAsk'>

const refuse = (code: RejectionCode, detail: Readonly<Record<string, string | number>>): Refusal => ({
  kind: 'rejected',
  rejection: { code, detail },
})

/** What no reason steps over. */
const hardRefusal = (data: Reserving, asking: Asking, day: CalendarDate): Refusal | undefined => {
  const { kind, numbers, textDigest, referrerKey } = data
  const asked = asksInWeek(asking, kind, day)
  const limit = weeklyLimit(kind, numbers)
  if (asked >= limit) return refuse('ASK_BUDGET', { kind, asked, limit, from: nextMonday(day) })
  const people = othersWithSameText(asking, { textDigest, referrerKey, day })
  if (people < numbers.sameTextPerDay) return undefined
  return refuse('SAME_TEXT', { people, limit: numbers.sameTextPerDay })
}

/** What stands in the way and may be stepped over with a reason. */
const softRefusals = (
  { referrerKey, numbers }: Reserving,
  asking: Asking,
  day: CalendarDate,
): ReadonlyMap<LedgerRule, Refusal> => {
  const refusals = new Map<LedgerRule, Refusal>()
  const until = restsUntil(asking, referrerKey, { day, coolDownDays: numbers.coolDownDays })
  if (until !== null) refusals.set('cool-down', refuse('COOL_DOWN', { until, limit: numbers.coolDownDays }))
  const owed = asking.owed.size
  if (owed >= numbers.unpaidThanks)
    refusals.set('unpaid-thanks', refuse('UNPAID_THANKS', { owed, limit: numbers.unpaidThanks }))
  return refusals
}

const reserved = (data: Reserving, on: CalendarDate, overridden: readonly LedgerRule[]): Outcome => {
  const { askingId, seekerId, askId, kind, referrerKey, textDigest } = data
  const event = { askingId, seekerId, askId, kind, referrerKey, on, textDigest, overridden: [...overridden] }
  return accept({ type: 'asking.ask-reserved', data: event })
}

/** One entry at a time: two tabs write into one stream, and the second finds what the first has taken. */
export const reserve = (data: Reserving, state: AskingState): Outcome => {
  if (!actsFor(data.by, data.seekerId)) return reject('NOT_FOUND')
  // Every number is at least one: a first ask meets no rule.
  if (state.status === 'none') return reserved(data, data.today, [])
  const { asking } = state
  if (asking.seekerId !== data.seekerId) return reject('NOT_FOUND')
  const known = asking.asks.get(data.askId)
  if (known !== undefined) {
    const isSame =
      known.kind === data.kind && known.referrerKey === data.referrerKey && known.textDigest === data.textDigest
    return isSame ? nothing() : reject('ALREADY_EXISTS')
  }
  const day = dayOf(asking, data.today)
  const hard = hardRefusal(data, asking, day)
  if (hard !== undefined) return hard
  const soft = softRefusals(data, asking, day)
  const unexcused = [...soft].find(([rule]) => !data.overrides.some((override) => override.rule === rule))
  return unexcused === undefined ? reserved(data, day, [...soft.keys()]) : unexcused[1]
}
