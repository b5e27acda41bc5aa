import { accept, isSame, nothing, reject } from '@kith/kernel'
import type { ReferralEvent } from './events.ts'
import { mayBeAsked } from './closeness.ts'
import { movedOn, peopleOf } from './outcome.ts'
import type { Data, Outcome } from './outcome.ts'
import type { Referral, ReferralPackage, ReferralState, ReferralStatus } from './state.ts'

export const draft = ({ by: _by, ...data }: Data<'DraftReferral'>, state: ReferralState): Outcome => {
  if (state.status !== 'none') {
    if (state.referral.seekerId !== data.seekerId) return reject('NOT_FOUND')
    return isSame(state.referral.referrer, data.referrer) ? nothing() : reject('ALREADY_EXISTS')
  }
  if (data.referrer.kind === 'member' && data.referrer.userId === data.seekerId)
    return reject('ASKING_ONESELF', { field: 'referrer' })
  return accept({ type: 'referral.drafted', data })
}

export const prepare = ({ referralId, item }: Data<'DoPreparation'>, done: boolean, referral: Referral): Outcome => {
  if (referral.preparation.has(item) === done) return nothing()
  const data = { ...peopleOf(referralId, referral), item }
  return accept(done ? { type: 'referral.preparation-done', data } : { type: 'referral.preparation-undone', data })
}

const packageIn = ({ by: _by, referralId: _referralId, ...prepared }: Data<'PreparePackage'>): ReferralPackage =>
  prepared

export const preparePackage = (data: Data<'PreparePackage'>, status: ReferralStatus, referral: Referral): Outcome => {
  if (status !== 'drafting') return movedOn()
  const prepared = packageIn(data)
  if (referral.prepared !== null && isSame(referral.prepared, prepared)) return nothing()
  return accept({
    type: 'referral.package-prepared',
    data: { ...peopleOf(data.referralId, referral), ...prepared },
  })
}

/** Another way to the referrer is chosen while it is a draft; nobody was told of the first. */
export const choosePath = (
  { referralId, path }: Data<'ChooseReferralPath'>,
  status: ReferralStatus,
  referral: Referral,
): Outcome => {
  if (status !== 'drafting') return movedOn()
  if (referral.path === path) return nothing()
  return accept({ type: 'referral.path-chosen', data: { ...peopleOf(referralId, referral), path } })
}

export const request = (data: Data<'RequestReferral'>, status: ReferralStatus, referral: Referral): Outcome => {
  const { referralId, way, message, now, standing, overrides } = data
  if (status === 'requested' && referral.way === way) return nothing()
  if (status !== 'drafting') return movedOn()
  if (referral.prepared === null) return reject('PACKAGE_INCOMPLETE')
  if (referral.referrer.kind === 'contact' && standing === null) return reject('NOT_FOUND', { field: 'standing' })
  if (referral.referrer.kind === 'contact' && way === 'kith') return reject('NO_ACCOUNT_TO_ASK', { field: 'way' })
  if (standing?.doNotContact) return reject('DO_NOT_CONTACT')
  const isTooSoon = !mayBeAsked(standing, data.today, data.directAskWithinDays)
  if (isTooSoon && !overrides.some(({ rule }) => rule === 'direct-ask')) return reject('DIRECT_ASK_TOO_SOON')
  // A reason for a rule that did not stand in the way steps over nothing. Of the ledger's rules the caller knows.
  const stepped = overrides.filter(({ rule }) => rule !== 'direct-ask' || isTooSoon)
  const people = peopleOf(referralId, referral)
  return accept<ReferralEvent>(
    { type: 'referral.requested', data: { ...people, way, message, requestedAt: now } },
    ...stepped.map(({ rule, reason }): ReferralEvent => ({
      type: 'referral.guardrail-overridden',
      data: { ...people, rule, reason },
    })),
  )
}

export const revise = (data: Data<'RevisePackage'>, status: ReferralStatus, referral: Referral): Outcome => {
  if (status !== 'needs-more') return movedOn()
  const { answer, now, ...rest } = data
  const prepared = packageIn(rest)
  return accept({
    type: 'referral.package-revised',
    data: { ...peopleOf(data.referralId, referral), ...prepared, answer, revisedAt: now },
  })
}
