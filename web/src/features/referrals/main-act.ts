import type { ReferralAct, ReferralDebt, ReferralSide } from '../../generated/graphql.ts'
import { referralsWords } from '../../messages/referrals.ts'
import type { ReferralCard } from './referral.ts'

/** How a debt is settled. */
const settles: Readonly<Record<ReferralDebt, ReferralAct>> = {
  answer: 'accept',
  revision: 'revise',
  submission: 'submit',
  outcome: 'record_outcome',
  thanks: 'thank',
  closing: 'close',
}

/** The most pressing first: who waits for an answer before what can be tidied up. */
const debtOrder: readonly ReferralDebt[] = ['answer', 'revision', 'submission', 'thanks', 'outcome', 'closing']

/** What the viewer owes first; undefined when nothing is. */
export const firstDebt = ({ owes }: Pick<ReferralCard, 'owes'>): ReferralDebt | undefined =>
  debtOrder.find((debt) => owes.includes(debt))

/** The act of the moment: what settles the first debt, if it may be done now. */
export const mainAct = (referral: Pick<ReferralCard, 'owes' | 'can' | 'status'>): ReferralAct | undefined => {
  if (referral.status === 'drafting') return referral.can.includes('prepare') ? 'prepare' : undefined
  return debtOrder
    .filter((debt) => referral.owes.includes(debt))
    .map((debt) => settles[debt])
    .find((act) => referral.can.includes(act))
}

/** In which order acts stand beside one another: kind ones first, what ends it last. */
const actOrder: readonly ReferralAct[] = [
  'accept',
  'ask_more',
  'revise',
  'submit',
  'record_outcome',
  'thank',
  'offer_help',
  'decline',
  'release',
  'close',
  'withdraw',
]

/** Every other act that may be done now, the draft's own work aside. */
export const quietActs = (referral: Pick<ReferralCard, 'owes' | 'can' | 'status'>): readonly ReferralAct[] => {
  const main = mainAct(referral)
  return actOrder.filter((act) => act !== main && referral.can.includes(act))
}

const answers: readonly ReferralAct[] = ['accept', 'decline', 'ask_more', 'release', 'submit']

/** Whether the seeker only notes what somebody did: they asked outside of Kith. */
export const isTold = (act: ReferralAct, { side }: { readonly side: ReferralSide }): boolean =>
  side === 'seeker' && answers.includes(act)

/** What the button of an act says. */
export const actName = (act: ReferralAct, referral: { readonly side: ReferralSide }): string => {
  const told: Readonly<Partial<Record<ReferralAct, string>>> = referralsWords.told
  return (isTold(act, referral) ? told[act] : undefined) ?? referralsWords.act[act]
}

/** The key of each act on the page of a request. */
export const actKeys: Readonly<Partial<Record<ReferralAct, string>>> = {
  accept: 'a',
  decline: 'd',
  ask_more: 'q',
  revise: 'r',
  submit: 's',
  record_outcome: 'o',
  thank: 't',
  offer_help: 'h',
  release: 'b',
  close: 'c',
  withdraw: 'w',
}
