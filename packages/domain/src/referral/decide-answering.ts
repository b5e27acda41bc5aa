import { accept, nothing, reject } from '@kith/kernel'
import { movedOn, peopleOf } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import type { Referral, ReferralStatus } from './state.ts'

/** It waits for an answer, the referrer's or the seeker's to a question. */
const isOpen = (status: ReferralStatus): boolean => status === 'requested' || status === 'needs-more'

export const view = ({ referralId }: Data<'ViewReferral'>, status: ReferralStatus, referral: Referral): Outcome =>
  referral.viewed || !isOpen(status)
    ? nothing()
    : accept({ type: 'referral.viewed', data: peopleOf(referralId, referral) })

export const askMore = (
  { referralId, question, now }: Data<'AskMore'>,
  status: ReferralStatus,
  referral: Referral,
): Outcome =>
  status === 'requested'
    ? accept({ type: 'referral.more-asked', data: { ...peopleOf(referralId, referral), question, askedAt: now } })
    : movedOn()

/** One request is accepted once; a second click finds it done. */
export const acceptRequest = (
  { referralId, message }: Data<'AcceptReferral'>,
  status: ReferralStatus,
  referral: Referral,
): Outcome => {
  if (status === 'accepted') return nothing()
  return isOpen(status)
    ? accept({ type: 'referral.accepted', data: { ...peopleOf(referralId, referral), message } })
    : movedOn()
}

export const decline = (
  { referralId, reason }: Data<'DeclineReferral'>,
  status: ReferralStatus,
  referral: Referral,
): Outcome => {
  if (status === 'declined') return nothing()
  return isOpen(status)
    ? accept({ type: 'referral.declined', data: { ...peopleOf(referralId, referral), reason } })
    : movedOn()
}

/** Only what was accepted and not yet handed in can be let go. */
export const release = (
  { referralId, reason }: Data<'ReleaseReferral'>,
  status: ReferralStatus,
  referral: Referral,
): Outcome => {
  if (status === 'released') return nothing()
  return status === 'accepted'
    ? accept({ type: 'referral.released', data: { ...peopleOf(referralId, referral), reason } })
    : movedOn()
}

export const submit = (
  { referralId, submittedOn, today }: Data<'SubmitReferral'>,
  status: ReferralStatus,
  referral: Referral,
): Outcome => {
  if (submittedOn > today) return reject('DATE_IN_THE_FUTURE', { field: 'submittedOn' })
  if (status === 'submitted') return nothing()
  return status === 'accepted'
    ? accept({ type: 'referral.submitted', data: { ...peopleOf(referralId, referral), submittedOn } })
    : movedOn()
}
