// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import {
  calendarDate,
  contactId,
  instant,
  openingId,
  opportunityId,
  partId,
  referralId,
  userId,
} from '../shared/values.ts'
import { overridableRule, preparationItem, referralOutcome, referralPath, requestWay, resume } from './package.ts'

/** Rides in every event, so that each can be read alone: whose request it is, and who is asked. */
const people = {
  referralId,
  seekerId: userId,
  /** A member of the workspace, or a contact of the seeker's who has no account here. */
  referrer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('member'), userId }),
    z.object({ kind: z.literal('contact'), contactId }),
  ]),
}

const theSeeker = (data: StoredData): readonly SubjectId[] => [data['seekerId'] as SubjectId]

/** The referrer's own words are theirs: their key seals them. */
const theReferrer = (data: StoredData): readonly SubjectId[] => {
  const referrer = data['referrer'] as { readonly userId?: string; readonly contactId?: string }
  return [(referrer.userId ?? referrer.contactId) as SubjectId]
}

const packageFields = {
  company: z.string(),
  role: z.string(),
  department: z.string(),
  whyMe: z.string(),
  whyCompany: z.string(),
  /** Three to five. */
  talkingPoints: z.array(z.string()),
  resume: resume.nullable(),
  profileLink: z.string(),
  jobLink: z.string(),
}
const packageSealed = {
  company: '',
  role: '',
  department: '',
  whyMe: '',
  whyCompany: '',
  talkingPoints: [],
  profileLink: '',
  jobLink: '',
}

export const referralDrafted = defineEvent({
  type: 'referral.drafted',
  schema: z.object({
    ...people,
    path: referralPath,
    opportunityId: opportunityId.nullable(),
    openingId: openingId.nullable(),
  }),
})

export const referralPreparationDone = defineEvent({
  type: 'referral.preparation-done',
  schema: z.object({ ...people, item: preparationItem }),
})

export const referralPreparationUndone = defineEvent({
  type: 'referral.preparation-undone',
  schema: z.object({ ...people, item: preparationItem }),
})

export const referralPackagePrepared = defineEvent({
  type: 'referral.package-prepared',
  schema: z.object({ ...people, ...packageFields }),
  sealed: packageSealed,
  subjects: theSeeker,
})

/** A guardrail's number was stepped over knowingly; why, in the seeker's words. */
export const referralGuardrailOverridden = defineEvent({
  type: 'referral.guardrail-overridden',
  schema: z.object({ ...people, rule: overridableRule, reason: z.string() }),
  sealed: { reason: '' },
  subjects: theSeeker,
})

export const referralRequested = defineEvent({
  type: 'referral.requested',
  schema: z.object({ ...people, way: requestWay, message: z.string(), requestedAt: instant }),
  sealed: { message: '' },
  subjects: theSeeker,
})

export const referralViewed = defineEvent({ type: 'referral.viewed', schema: z.object(people) })

/** The ladder: the first reminder after 48 hours, the second after five days. */
export const referralReminded = defineEvent({
  type: 'referral.reminded',
  schema: z.object({ ...people, step: z.union([z.literal(1), z.literal(2)]) }),
})

export const referralMoreAsked = defineEvent({
  type: 'referral.more-asked',
  schema: z.object({ ...people, question: z.string(), askedAt: instant }),
  sealed: { question: '' },
  subjects: theReferrer,
})

/** The answer to a question, with the package as it then stands. The request waits for the referrer again. */
export const referralPackageRevised = defineEvent({
  type: 'referral.package-revised',
  schema: z.object({ ...people, ...packageFields, answer: z.string(), revisedAt: instant }),
  sealed: { ...packageSealed, answer: '' },
  subjects: theSeeker,
})

export const referralAccepted = defineEvent({
  type: 'referral.accepted',
  schema: z.object({ ...people, message: z.string() }),
  sealed: { message: '' },
  subjects: theReferrer,
})

export const referralDeclined = defineEvent({
  type: 'referral.declined',
  schema: z.object({ ...people, reason: z.string() }),
  sealed: { reason: '' },
  subjects: theReferrer,
})

export const referralWithdrawn = defineEvent({ type: 'referral.withdrawn', schema: z.object(people) })

/** Nobody answered in time. Nobody's fault: both are told kindly. */
export const referralExpired = defineEvent({ type: 'referral.expired', schema: z.object(people) })

/** The referrer accepted and cannot carry it out; it may go back to the board. */
export const referralReleased = defineEvent({
  type: 'referral.released',
  schema: z.object({ ...people, reason: z.string() }),
  sealed: { reason: '' },
  subjects: theReferrer,
})

export const referralSubmitted = defineEvent({
  type: 'referral.submitted',
  schema: z.object({ ...people, submittedOn: calendarDate }),
})

export const referralOutcomeRecorded = defineEvent({
  type: 'referral.outcome-recorded',
  schema: z.object({ ...people, outcomeId: partId, outcome: referralOutcome, heardOn: calendarDate }),
})

export const referralThanked = defineEvent({
  type: 'referral.thanked',
  schema: z.object({ ...people, message: z.string() }),
  sealed: { message: '' },
  subjects: theSeeker,
})

export const referralClosed = defineEvent({ type: 'referral.closed', schema: z.object(people) })

export const referralHelpOffered = defineEvent({
  type: 'referral.help-offered',
  schema: z.object({ ...people, offer: z.string() }),
  sealed: { offer: '' },
  subjects: theSeeker,
})

/** The seeker gets to the referrer in another way than the draft first said. */
export const referralPathChosen = defineEvent({
  type: 'referral.path-chosen',
  schema: z.object({ ...people, path: referralPath }),
})

export const referralEvents = [
  referralDrafted,
  referralPreparationDone,
  referralPreparationUndone,
  referralPackagePrepared,
  referralGuardrailOverridden,
  referralRequested,
  referralViewed,
  referralReminded,
  referralMoreAsked,
  referralPackageRevised,
  referralAccepted,
  referralDeclined,
  referralWithdrawn,
  referralExpired,
  referralReleased,
  referralSubmitted,
  referralOutcomeRecorded,
  referralThanked,
  referralClosed,
  referralHelpOffered,
  referralPathChosen,
] as const

export type ReferralEvent = EventOf<(typeof referralEvents)[number]>
