import type { CalendarDate } from '@kith/kernel'
import type { AskKind, AskingNumbers } from './numbers.ts'
import { asksInWeek, dayOf, weeklyLimit } from './rules.ts'
import type { AskingState } from './state.ts'

/** How near a number is: `hint` is null until at most one step is left before it. */
export interface Nearness {
  readonly used: number
  readonly limit: number
  readonly hint: string | null
}

/** How a seeker stands with the guardrails, for a quiet word before one is hit. */
export interface AskingStanding {
  readonly referral: Nearness
  readonly introduction: Nearness
  readonly thanks: Nearness
}

const near = (used: number, limit: number, words: string): Nearness => ({
  used,
  limit,
  hint: used > 0 && limit - used <= 1 ? `${used} of ${limit} ${words}` : null,
})

const words: Readonly<Record<AskKind, string>> = {
  referral: 'asks this week',
  introduction: 'introductions this week',
}

/** Counts as `ReserveAsk` would on the same day; `today` is the seeker's. */
export const standing = (state: AskingState, today: CalendarDate, numbers: AskingNumbers): AskingStanding => {
  const of = (kind: AskKind): Nearness => {
    const used = state.status === 'none' ? 0 : asksInWeek(state.asking, kind, dayOf(state.asking, today))
    return near(used, weeklyLimit(kind, numbers), words[kind])
  }
  const owed = state.status === 'none' ? 0 : state.asking.owed.size
  return {
    referral: of('referral'),
    introduction: of('introduction'),
    thanks: near(owed, numbers.unpaidThanks, 'thank-yous owed before new asks wait'),
  }
}
