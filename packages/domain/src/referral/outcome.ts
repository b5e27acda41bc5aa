import type { Decision, UserId } from '@kith/kernel'
import { reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import type { ReferralCommand, ReferralCommandOf } from './commands.ts'
import type { ReferralEvent } from './events.ts'
import type { Referral } from './state.ts'

export type Outcome = Decision<ReferralEvent, RejectionCode>

/** The data of one command by its name. */
export type Data<Type extends ReferralCommand['type']> = ReferralCommandOf<Type>['data']

/** Who is part of it; every event says so. */
export const peopleOf = (referralId: Data<'CloseReferral'>['referralId'], { seekerId, referrer }: Referral) => ({
  referralId,
  seekerId,
  referrer,
})

/** The request is not where this act belongs any more. */
export const movedOn = (): Outcome => reject('REFERRAL_MOVED_ON')

export const isSeeker = (by: UserId | 'system', { seekerId }: Referral): boolean => by === 'system' || by === seekerId

const isReferrer = (by: UserId | 'system', { referrer }: Referral): boolean =>
  by === 'system' || (referrer.kind === 'member' && referrer.userId === by)

/** Whether `by` may answer as the referrer: they themselves, or the seeker who asked outside of Kith and tells. */
export const answersFor = (by: UserId | 'system', referral: Referral): boolean =>
  isReferrer(by, referral) || (referral.way === 'outside' && by === referral.seekerId)
