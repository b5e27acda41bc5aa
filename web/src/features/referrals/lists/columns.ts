import type { ReferralAct, ReferralSide, ReferralStatus } from '../../../generated/graphql.ts'
import { referralsWords } from '../../../messages/referrals.ts'
import { otherName } from '../referral.ts'
import type { ReferralCard } from '../referral.ts'
import { isEnded } from '../standing.ts'

export type ColumnId = 'drafting' | 'asked' | 'needs_more' | 'accepted' | 'submitted' | 'outcome' | 'ended' | 'closed'

const order: readonly ColumnId[] = [
  'drafting',
  'asked',
  'needs_more',
  'accepted',
  'submitted',
  'outcome',
  'ended',
  'closed',
]

/** The column of a state. */
export const columnOf = (status: ReferralStatus): ColumnId => {
  switch (status) {
    case 'requested':
      return 'asked'
    case 'outcome_known':
      return 'outcome'
    case 'declined':
    case 'withdrawn':
    case 'expired':
    case 'released':
      return 'ended'
    default:
      return status
  }
}

/** The columns of a side: nobody sees somebody else's drafts. */
export const columnsOf = (side: ReferralSide): readonly { readonly id: ColumnId; readonly title: string }[] =>
  order
    .filter((id) => side === 'seeker' || id !== 'drafting')
    .map((id) => ({
      id,
      title: id === 'asked' ? referralsWords.columns.asked[side] : referralsWords.columns[id],
    }))

/** What a move of a card means: an act that is asked for, the page where it is done, or why it is none. */
export type Move =
  | { readonly kind: 'act'; readonly act: ReferralAct }
  | { readonly kind: 'open' }
  | { readonly kind: 'refused'; readonly why: string }

/** The acts that bring a request into a column, the likeliest first. */
const into: Readonly<Record<ColumnId, readonly ReferralAct[]>> = {
  drafting: [],
  asked: ['prepare', 'revise'],
  needs_more: ['ask_more'],
  accepted: ['accept'],
  submitted: ['submit'],
  outcome: ['record_outcome'],
  ended: ['decline', 'release', 'withdraw'],
  closed: ['close'],
}

const onItsPage: readonly ReferralAct[] = ['prepare', 'revise']

const why = (referral: ReferralCard, to: ColumnId): string => {
  const words = referralsWords.moveRefused
  const name = otherName(referral)
  if (to === 'closed' && (referral.owesThanks || (isEnded(referral.status) && !referral.everThanked)))
    return referral.side === 'seeker' ? words.thanksFirst : words.theirs(name)
  if (to === 'drafting' || order.indexOf(to) < order.indexOf(columnOf(referral.status))) return words.back
  if (to === 'ended') return words.itself
  const isTheirs =
    referral.side === 'seeker' ? ['needs_more', 'accepted', 'submitted'].includes(to) : ['asked', 'closed'].includes(to)
  return isTheirs ? words.theirs(name) : words.notNow(name)
}

/** What dropping a card into a column asks for. Only what the server says may be done is an act. */
export const moveTo = (referral: ReferralCard, to: ColumnId): Move => {
  const act = into[to].find((each) => referral.can.includes(each))
  if (act === undefined) return { kind: 'refused', why: why(referral, to) }
  return onItsPage.includes(act) ? { kind: 'open' } : { kind: 'act', act }
}
