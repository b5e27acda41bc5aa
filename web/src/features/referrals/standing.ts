import type { StatusTone } from '../../design/chips.tsx'
import type { ReferralStatus } from '../../generated/graphql.ts'
import { statusNames } from '../../messages/referrals.ts'
import type { ReferralCard } from './referral.ts'

const ended: readonly ReferralStatus[] = ['declined', 'withdrawn', 'expired', 'released']

/** Whether it ended without being carried out. */
export const isEnded = (status: ReferralStatus): boolean => ended.includes(status)

/** Whether it is still under way: sent or being written, and not at an end. */
export const isUnderWay = (status: ReferralStatus): boolean => status !== 'closed' && !isEnded(status)

/** A draft that was put away before anybody was asked. */
export const isPutAway = ({ status, way }: Pick<ReferralCard, 'status' | 'way'>): boolean =>
  status === 'withdrawn' && way === null

export type Standing = { readonly label: string; readonly tone: StatusTone }

const toneOf = ({ status, owes }: Pick<ReferralCard, 'status' | 'owes'>): StatusTone => {
  if (owes.length > 0) return 'due'
  if (status === 'declined' || status === 'withdrawn' || status === 'expired' || status === 'released') return 'refused'
  if (status === 'submitted' || status === 'outcome_known' || status === 'closed' || status === 'accepted')
    return 'done'
  return 'waiting'
}

/** Where a request stands in a word or two, as the viewer sees it. The word says it; the tint repeats it. */
export const standingOf = (referral: Pick<ReferralCard, 'status' | 'owes' | 'side'>): Standing => ({
  label: statusNames[referral.side][referral.status],
  tone: toneOf(referral),
})
