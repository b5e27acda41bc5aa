import { z } from 'zod'
import { commandOf, day, link, longText, name, refusal, shortText, writtenText } from '../shared/input.ts'
import {
  calendarDate,
  closeness,
  contactId,
  instant,
  openingId,
  opportunityId,
  partId,
  referralId,
  userId,
} from '../shared/values.ts'
import { overridableRule, preparationItem, referralOutcome, referralPath, requestWay, resume } from './package.ts'

const of = { referralId }
const optionalLink = z.union([link, z.literal('')])

/** Three to five: fewer say too little, more are not read. */
const talkingPoints = z.array(writtenText).min(3, refusal('TALKING_POINTS')).max(5, refusal('TALKING_POINTS'))

const prepared = {
  company: name,
  role: name,
  department: shortText,
  whyMe: writtenText,
  whyCompany: writtenText,
  talkingPoints,
  resume: resume.nullable(),
  profileLink: optionalLink,
  jobLink: optionalLink,
}

/** What is known of a contact who is to be asked; looked up by the caller. */
const standing = z.object({
  closeness: closeness.nullable(),
  lastInteractionOn: calendarDate.nullable(),
  doNotContact: z.boolean(),
})

const commands = [
  commandOf('DraftReferral', {
    ...of,
    seekerId: userId,
    referrer: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('member'), userId }),
      z.object({ kind: z.literal('contact'), contactId }),
    ]),
    path: referralPath,
    opportunityId: opportunityId.nullable(),
    openingId: openingId.nullable(),
  }),
  commandOf('ChooseReferralPath', { ...of, path: referralPath }),
  commandOf('DoPreparation', { ...of, item: preparationItem }),
  commandOf('UndoPreparation', { ...of, item: preparationItem }),
  commandOf('PreparePackage', { ...of, ...prepared }),
  // `standing`: of a contact who is asked; null when a member is. `directAskWithinDays`: the workspace's number.
  commandOf('RequestReferral', {
    ...of,
    way: requestWay,
    message: writtenText,
    now: instant,
    today: day,
    standing: standing.nullable(),
    directAskWithinDays: z.int().min(1),
    overrides: z.array(z.object({ rule: overridableRule, reason: writtenText })).max(3),
  }),
  // By the referrer, or by the system for whoever came by a link.
  commandOf('ViewReferral', of),
  commandOf('AskMore', { ...of, question: writtenText, now: instant }),
  commandOf('RevisePackage', { ...of, ...prepared, answer: longText, now: instant }),
  // By the referrer; by the seeker too when they asked outside of Kith and tell what was answered there.
  commandOf('AcceptReferral', { ...of, message: longText }),
  commandOf('DeclineReferral', { ...of, reason: longText }),
  commandOf('ReleaseReferral', { ...of, reason: longText }),
  commandOf('SubmitReferral', { ...of, submittedOn: day, today: day }),
  commandOf('RecordOutcome', { ...of, outcomeId: partId, outcome: referralOutcome, heardOn: day, today: day }),
  commandOf('WithdrawReferral', of),
  commandOf('ThankReferrer', { ...of, message: longText }),
  commandOf('OfferHelp', { ...of, offer: writtenText }),
  commandOf('CloseReferral', of),
  // By the system, on time.
  commandOf('RemindReferrer', { ...of, now: instant }),
  commandOf('ExpireReferral', { ...of, now: instant }),
] as const

/** Checks and cleans what comes in. */
export const referralCommand = z.discriminatedUnion('type', commands)

export type ReferralCommand = z.output<typeof referralCommand>

/** One command by its name. */
export type ReferralCommandOf<Type extends ReferralCommand['type']> = Extract<ReferralCommand, { readonly type: Type }>
