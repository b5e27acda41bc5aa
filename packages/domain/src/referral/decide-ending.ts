import { accept, nothing, reject } from '@kith/kernel'
import { movedOn, peopleOf } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import { isExit } from './state.ts'
import type { Referral, ReferralStatus } from './state.ts'
import { isExpired, reminderDue } from './timing.ts'

/** Both may tell what they heard; several outcomes may follow one another. */
export const recordOutcome = (
  { referralId, outcomeId, outcome, heardOn, today }: Data<'RecordOutcome'>,
  status: ReferralStatus,
  referral: Referral,
): Outcome => {
  if (heardOn > today) return reject('DATE_IN_THE_FUTURE', { field: 'heardOn' })
  const known = referral.outcomes.get(outcomeId)
  if (known !== undefined) return known === outcome ? nothing() : reject('ALREADY_EXISTS')
  return status === 'submitted' || status === 'outcome-known'
    ? accept({
        type: 'referral.outcome-recorded',
        data: { ...peopleOf(referralId, referral), outcomeId, outcome, heardOn },
      })
    : movedOn()
}

export const withdraw = (
  { referralId }: Data<'WithdrawReferral'>,
  status: ReferralStatus,
  referral: Referral,
): Outcome => {
  if (status === 'withdrawn') return nothing()
  const isUnderWay = status === 'drafting' || status === 'requested' || status === 'needs-more' || status === 'accepted'
  return isUnderWay ? accept({ type: 'referral.withdrawn', data: peopleOf(referralId, referral) }) : movedOn()
}

/** Whenever the seeker wants to, from the answer on; also when nothing came of it ("thank them regardless of outcome"). */
export const thank = (
  { referralId, message }: Data<'ThankReferrer'>,
  status: ReferralStatus,
  referral: Referral,
): Outcome => {
  if (status === 'closed' || referral.way === null) return movedOn()
  if (referral.everThanked && !referral.owesThanks) return nothing()
  const isAnswered = isExit(status) || status === 'accepted' || status === 'submitted' || status === 'outcome-known'
  return isAnswered
    ? accept({ type: 'referral.thanked', data: { ...peopleOf(referralId, referral), message } })
    : movedOn()
}

/** Nothing is closed without thanks. */
export const close = ({ referralId }: Data<'CloseReferral'>, status: ReferralStatus, referral: Referral): Outcome => {
  if (status === 'closed') return nothing()
  if (referral.way === null || !(isExit(status) || status === 'outcome-known')) return movedOn()
  if (referral.owesThanks || !referral.everThanked) return reject('THANKS_OWED')
  return accept({ type: 'referral.closed', data: peopleOf(referralId, referral) })
}

/** Offered in return, at any time after the request. */
export const offerHelp = (
  { referralId, offer }: Data<'OfferHelp'>,
  _status: ReferralStatus,
  referral: Referral,
): Outcome =>
  referral.way === null
    ? movedOn()
    : accept({ type: 'referral.help-offered', data: { ...peopleOf(referralId, referral), offer } })

export const remind = (
  { referralId, now }: Data<'RemindReferrer'>,
  status: ReferralStatus,
  referral: Referral,
): Outcome => {
  const step = reminderDue(status, referral, now)
  return step === undefined
    ? nothing()
    : accept({ type: 'referral.reminded', data: { ...peopleOf(referralId, referral), step } })
}

export const expire = (
  { referralId, now }: Data<'ExpireReferral'>,
  status: ReferralStatus,
  referral: Referral,
): Outcome =>
  isExpired(status, referral, now)
    ? accept({ type: 'referral.expired', data: peopleOf(referralId, referral) })
    : nothing()
