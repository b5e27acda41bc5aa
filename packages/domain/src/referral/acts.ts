import type { CalendarDate } from '@kith/kernel'
import { daysBetween, laterOf } from '@kith/kernel'
import type { ReferralOutcome, RequestWay } from './package.ts'
import { isExit } from './state.ts'
import type { ReferralStatus } from './state.ts'

/** On which side of a request somebody stands. */
export type ReferralSide = 'seeker' | 'referrer'

/** What somebody may do with a request as it stands. */
export type ReferralAct =
  | 'prepare'
  | 'request'
  | 'revise'
  | 'withdraw'
  | 'thank'
  | 'offer-help'
  | 'close'
  | 'ask-more'
  | 'accept'
  | 'decline'
  | 'release'
  | 'submit'
  | 'record-outcome'

/** What somebody owes the other one. */
export type ReferralDebt = 'answer' | 'revision' | 'submission' | 'outcome' | 'thanks' | 'closing'

/** As much of a request as says who may do what: a row of a read model knows it without the request's stream. */
export interface ReferralStanding {
  readonly status: ReferralStatus
  /** Null while nobody was asked. */
  readonly way: RequestWay | null
  /** Whether it has a package. */
  readonly isPrepared: boolean
  readonly owesThanks: boolean
  readonly everThanked: boolean
  readonly submittedOn: CalendarDate | null
  readonly outcomes: readonly { readonly outcome: ReferralOutcome; readonly heardOn: CalendarDate }[]
}

/** Days after which both are asked whether they heard anything. */
export const outcomeAfterDays = 14

const isOpen = ({ status }: ReferralStanding): boolean => status === 'requested' || status === 'needs-more'

const isUnderWay = (at: ReferralStanding): boolean => at.status === 'drafting' || at.status === 'accepted' || isOpen(at)

const wasSubmitted = ({ status }: ReferralStanding): boolean => status === 'submitted' || status === 'outcome-known'

const mayThank = (at: ReferralStanding): boolean =>
  at.way !== null &&
  (isExit(at.status) || at.status === 'accepted' || wasSubmitted(at)) &&
  (at.owesThanks || !at.everThanked)

const mayClose = (at: ReferralStanding): boolean =>
  at.way !== null && (isExit(at.status) || at.status === 'outcome-known') && at.everThanked && !at.owesThanks

type Rules = Readonly<Partial<Record<ReferralAct, (at: ReferralStanding) => boolean>>>

const ofTheReferrer: Rules = {
  'ask-more': ({ status }) => status === 'requested',
  accept: isOpen,
  decline: isOpen,
  release: ({ status }) => status === 'accepted',
  submit: ({ status }) => status === 'accepted',
}

const ofTheSeeker: Rules = {
  prepare: ({ status }) => status === 'drafting',
  request: ({ status, isPrepared }) => status === 'drafting' && isPrepared,
  revise: ({ status }) => status === 'needs-more',
  withdraw: isUnderWay,
  thank: mayThank,
  'offer-help': ({ way }) => way !== null,
  close: mayClose,
}

const ofBoth: Rules = { 'record-outcome': wasSubmitted }

const allowed = (rules: Rules, at: ReferralStanding): readonly ReferralAct[] =>
  Object.entries(rules)
    .filter(([, rule]) => rule(at))
    .map(([act]) => act as ReferralAct)

/**
 * What one side may do now: what would change something. Whoever asked outside of Kith also tells here what was answered
 * there. Sending may still meet a guardrail, which this does not look at.
 */
export const referralActs = (at: ReferralStanding, side: ReferralSide): readonly ReferralAct[] => {
  if (side === 'referrer') return at.way === null ? [] : allowed({ ...ofTheReferrer, ...ofBoth }, at)
  return allowed({ ...ofTheSeeker, ...(at.way === 'outside' ? ofTheReferrer : {}), ...ofBoth }, at)
}

/** What may still be followed by more news. */
const unsettled: readonly ReferralOutcome[] = ['contacted', 'interviewing']

const owesOutcome = (at: ReferralStanding, today: CalendarDate): boolean => {
  if (!wasSubmitted(at) || at.submittedOn === null) return false
  if (!at.outcomes.every(({ outcome }) => unsettled.includes(outcome))) return false
  const heardOn = at.outcomes.map((one) => one.heardOn).reduce(laterOf, at.submittedOn)
  return daysBetween(heardOn, today) >= outcomeAfterDays
}

type Debts = readonly (readonly [ReferralDebt, (at: ReferralStanding, today: CalendarDate) => boolean])[]

const debts: Readonly<Record<ReferralSide, Debts>> = {
  seeker: [
    ['revision', ({ status }) => status === 'needs-more'],
    ['thanks', ({ way, owesThanks }) => way !== null && owesThanks],
    ['outcome', owesOutcome],
    ['closing', mayClose],
  ],
  referrer: [
    // Who was asked outside of Kith answers there.
    ['answer', ({ status, way }) => status === 'requested' && way !== 'outside'],
    ['submission', ({ status }) => status === 'accepted'],
    ['outcome', owesOutcome],
  ],
}

/** What one side owes the other on the day `today`, which is theirs. */
export const referralDebts = (at: ReferralStanding, side: ReferralSide, today: CalendarDate): readonly ReferralDebt[] =>
  side === 'referrer' && at.way === null
    ? []
    : debts[side].filter(([, isOwed]) => isOwed(at, today)).map(([debt]) => debt)
