import type { CalendarDate, Instant } from '@kith/kernel'
import type { AskingEvent } from '../asking/events.ts'
import type { DeskEvent } from '../desk/events.ts'
import type { OpeningEvent } from '../opening/events.ts'
import type { OpportunityEvent } from '../opportunity/events.ts'
import type { PostingEvent } from '../posting/events.ts'
import type { ReferralEvent } from '../referral/events.ts'
import { sampleIds as ids } from './ids.ts'
import { sampleDigest, sampleOpening, samplePackage, sampleRole } from './package.ts'

type Referring = ReferralEvent | OpportunityEvent | OpeningEvent | AskingEvent | DeskEvent | PostingEvent
type Samples = { readonly [Type in Referring['type']]: Extract<Referring, { readonly type: Type }>['data'] }

const on = (text: string): CalendarDate => text as CalendarDate
const at = (text: string): Instant => text as Instant

const asked = {
  referralId: ids.referral,
  seekerId: ids.owner,
  referrer: { kind: 'member', userId: ids.stranger },
} as const
const sought = { opportunityId: ids.opportunity, ownerId: ids.owner }
const posted = { openingId: ids.opening, posterId: ids.stranger }
const seat = { ...posted, referralId: ids.referral, seekerId: ids.owner }
const ask = { askingId: ids.asking, seekerId: ids.owner, askId: ids.referral }
const count = { postingId: ids.posting, posterId: ids.stranger, openingId: ids.opening }
const desk = { deskId: ids.desk, referrerId: ids.stranger }

/** Data of every event on the way from a role to a referral: one seeker (the owner), one referrer (the stranger). */
export const referringSamples: Samples = {
  'referral.drafted': { ...asked, path: 'direct', opportunityId: ids.opportunity, openingId: ids.opening },
  'referral.path-chosen': { ...asked, path: 'introduction' },
  'referral.preparation-done': { ...asked, item: 'research-the-company' },
  'referral.preparation-undone': { ...asked, item: 'research-the-company' },
  'referral.package-prepared': { ...asked, ...samplePackage },
  'referral.guardrail-overridden': { ...asked, rule: 'direct-ask', reason: 'She told me to write when I am ready.' },
  'referral.requested': {
    ...asked,
    way: 'kith',
    message: 'Would you refer me for this role?',
    requestedAt: at('2026-11-23T10:00:00.000Z'),
  },
  'referral.viewed': asked,
  'referral.reminded': { ...asked, step: 1 },
  'referral.more-asked': {
    ...asked,
    question: 'Which of the two teams do you mean?',
    askedAt: at('2026-11-24T10:00:00.000Z'),
  },
  'referral.package-revised': {
    ...asked,
    ...samplePackage,
    department: 'Platform',
    answer: 'The platform team.',
    revisedAt: at('2026-11-24T12:00:00.000Z'),
  },
  'referral.accepted': { ...asked, message: 'Gladly.' },
  'referral.declined': { ...asked, reason: 'We are not hiring there this year.' },
  'referral.withdrawn': asked,
  'referral.expired': asked,
  'referral.released': { ...asked, reason: 'I am leaving the company.' },
  'referral.submitted': { ...asked, submittedOn: on('2026-11-23') },
  'referral.outcome-recorded': {
    ...asked,
    outcomeId: ids.outcome,
    outcome: 'interviewing',
    heardOn: on('2026-11-23'),
  },
  'referral.thanked': { ...asked, message: 'Thank you for your time and your word.' },
  'referral.closed': asked,
  'referral.help-offered': { ...asked, offer: 'I can read your talk before you give it.' },

  'opportunity.added': { ...sought, ...sampleRole },
  'opportunity.changed': { ...sought, ...sampleRole, location: 'Graz', notes: 'Two days a week on site.' },
  'opportunity.stage-moved': { ...sought, stage: 'applied' },
  'opportunity.source-recorded': { ...sought, source: { kind: 'board' }, where: 'The board of the meetup' },
  'opportunity.date-added': {
    ...sought,
    dateId: ids.opportunityDate,
    label: 'First interview',
    day: on('2026-12-02'),
  },
  'opportunity.date-removed': { ...sought, dateId: ids.opportunityDate },
  'opportunity.next-step-set': { ...sought, text: 'Ask about the team', dueOn: on('2026-11-27') },
  'opportunity.removed': sought,
  'opportunity.restored': sought,

  'opening.posted': { ...posted, ...sampleOpening },
  'opening.admitted': posted,
  'opening.changed': { ...posted, ...sampleOpening, notes: 'I sit next to the team.', seats: 3 },
  'opening.closed': posted,
  'opening.reopened': posted,
  'opening.filled': posted,
  'opening.reported': { ...posted, reporterId: ids.owner, reason: 'The link leads to a shop.' },
  'opening.hidden': { ...posted, cause: 'moderator' },
  'opening.shown-again': posted,
  'opening.seat-claimed': seat,
  'opening.seat-confirmed': seat,
  'opening.seat-freed': seat,

  'asking.ask-reserved': {
    ...ask,
    kind: 'referral',
    referrerKey: ids.stranger,
    on: on('2026-11-23'),
    textDigest: sampleDigest,
    overridden: [],
  },
  'asking.ask-released': ask,
  'asking.ask-declined': { ...ask, referrerKey: ids.stranger, on: on('2026-11-24') },
  'asking.thanks-owed': ask,
  'asking.thanks-paid': ask,

  'desk.limit-set': { ...desk, perWeek: 2 },
  'desk.ask-taken': { ...desk, referralId: ids.referral, on: on('2026-11-23') },
  'desk.ask-given-back': { ...desk, referralId: ids.referral },

  'posting.opening-counted': { ...count, on: on('2026-11-23') },
  'posting.opening-uncounted': count,
}
