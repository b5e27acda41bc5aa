import type { Instant } from '@kith/kernel'
import type { Referral, ReferralStatus } from './state.ts'

const hourMs = 3_600_000

/** Hours of silence after which a referrer is reminded, and after which a request ends by itself (product.md). */
export const reminderHours = [48, 120] as const
export const expiryHours = 240

const hoursWaited = ({ waitingSince }: Referral, now: Instant): number =>
  waitingSince === null ? 0 : (Date.parse(now) - Date.parse(waitingSince)) / hourMs

/** The reminder that is due now; undefined when none is. Somebody who missed the first gets only the second. */
export const reminderDue = (status: ReferralStatus, referral: Referral, now: Instant): 1 | 2 | undefined => {
  if (status !== 'requested') return undefined
  const waited = hoursWaited(referral, now)
  if (waited >= expiryHours) return undefined
  const step = waited >= reminderHours[1] ? 2 : waited >= reminderHours[0] ? 1 : 0
  return step > referral.reminders ? (step as 1 | 2) : undefined
}

/** Whether it has waited for an answer, the referrer's or the seeker's, longer than anybody should. */
export const isExpired = (status: ReferralStatus, referral: Referral, now: Instant): boolean =>
  (status === 'requested' || status === 'needs-more') && hoursWaited(referral, now) >= expiryHours
