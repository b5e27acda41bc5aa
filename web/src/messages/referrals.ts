import type {
  ReferralAct,
  ReferralOutcomeKind,
  ReferralPath,
  ReferralSide,
  ReferralStatus,
} from '../generated/graphql.ts'
import { plural } from './plural.ts'

type Named<Name extends string> = Readonly<Record<Name, string>>

export const sideNames: Named<ReferralSide> = { seeker: 'I asked', referrer: 'Asked of me' }

/** Where a request stands, in a word or two, as each of the two sees it. */
export const statusNames: Readonly<Record<ReferralSide, Named<ReferralStatus>>> = {
  seeker: {
    drafting: 'Draft',
    requested: 'Asked',
    needs_more: 'Needs more from you',
    accepted: 'Accepted',
    submitted: 'Handed in',
    outcome_known: 'Heard back',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
    expired: 'Ended by itself',
    released: 'Given back',
    closed: 'Closed',
  },
  referrer: {
    drafting: 'Draft',
    requested: 'Waits for you',
    needs_more: 'You asked for more',
    accepted: 'You said yes',
    submitted: 'Handed in',
    outcome_known: 'Heard back',
    declined: 'You declined',
    withdrawn: 'Withdrawn',
    expired: 'Ended by itself',
    released: 'You gave it back',
    closed: 'Closed',
  },
}

export const outcomeNames: Named<ReferralOutcomeKind> = {
  contacted: 'Contacted',
  interviewing: 'Interviewing',
  offer: 'Offer',
  hired: 'Hired',
  rejected: 'Rejected',
  no_answer: 'No answer',
}

export const pathNames: Named<ReferralPath> = {
  direct: 'Ask directly',
  introduction: 'Get introduced first',
  informational_interview: 'Have a conversation first',
}

export const referralsWords = {
  title: 'Referrals',
  tabs: 'Whose requests',
  ask: 'Ask for a referral',
  state: {
    seeker: (open: number, owed: number) =>
      open === 0 && owed === 0
        ? 'Nothing is under way.'
        : open === 0
          ? `Nothing is under way; ${plural(owed, { one: '# request waits', other: '# requests wait' })} for you.`
          : owed === 0
            ? `${plural(open, { one: '# request is', other: '# requests are' })} under way; nothing waits for you.`
            : `${plural(open, { one: '# request is', other: '# requests are' })} under way; ${plural(owed, { one: '# waits', other: '# wait' })} for you.`,
    referrer: (open: number, owed: number) =>
      open === 0 && owed === 0
        ? 'Nobody waits for you.'
        : owed === 0
          ? `${plural(open, { one: '# request is', other: '# requests are' })} with you; nothing waits for you now.`
          : `${plural(owed, { one: '# request waits', other: '# requests wait' })} for you.`,
  },
  as: 'Show as',
  asBoard: 'Board',
  asList: 'List',
  keyBoard: 'Board or list',
  keySide: 'The other tab',
  board: 'Requests by state',
  list: 'Requests',
  columns: {
    drafting: 'Drafting',
    asked: { seeker: 'Asked', referrer: 'Waits for you' },
    needs_more: 'Needs more',
    accepted: 'Accepted',
    submitted: 'Submitted',
    outcome: 'Outcome',
    ended: 'Ended',
    closed: 'Closed',
  },
  listColumns: { who: 'Who', role: 'Role', state: 'State', next: 'Next', changed: 'Changed' },
  none: {
    seeker: 'You have not asked anybody yet.',
    referrer: 'Nobody has asked you yet.',
  },
  noneHint: {
    seeker: 'Begin with somebody who knows your work. Nothing is sent before you have read it.',
    referrer: 'When somebody asks you to refer them, it stands here, with everything you need to decide.',
  },
  roleAt: (role: string, company: string) => (role === '' ? company : company === '' ? role : `${role} at ${company}`),
  noRole: 'Role not named yet',
  moveRefused: {
    back: 'A request cannot go back to where it was. Open it to see what can be done.',
    thanksFirst: 'Say thank you first, whatever came of it. Then it can be closed.',
    theirs: (name: string) => `That is for ${name} to say, not for you.`,
    notNow: (name: string) => `That is not possible as things stand with ${name}. Open it to see what can be done.`,
    itself: 'A request gets here by itself, once it has ended.',
  },
  act: {
    prepare: 'Prepare',
    request: 'Go on with it',
    revise: 'Answer and send again',
    withdraw: 'Withdraw',
    thank: 'Say thank you',
    offer_help: 'Offer help in return',
    close: 'Close',
    ask_more: 'Ask for more',
    accept: 'Accept',
    decline: 'Decline',
    release: 'Give it back',
    submit: 'I have handed it in',
    record_outcome: 'Tell what was heard',
  } satisfies Named<ReferralAct>,
  /** The same where the seeker tells what somebody said outside of Kith. */
  told: {
    ask_more: 'They want to know more',
    accept: 'They said yes',
    decline: 'They said no',
    release: 'They gave it back',
    submit: 'They have handed it in',
  } satisfies Partial<Named<ReferralAct>>,
  gone: 'There is no such request.',
  goneHint: 'It may be somebody else’s, or the address is mistyped.',
  toAll: 'To all requests',
}

/** The one fact of a request that matters next. */
export const nextWords = {
  notSent: 'not sent yet',
  waitsFor: (name: string, since: string) => `waits for ${name} since ${since}`,
  waitsForShort: (name: string) => `waits for ${name}`,
  answer: (name: string, since: string) => `${name} waits for your answer since ${since}`,
  answerShort: (name: string) => `${name} waits for your answer`,
  daysLeft: (days: number) => (days <= 0 ? 'ends today' : plural(days, { one: '# day left', other: '# days left' })),
  revise: (name: string) => `${name} wants to know more`,
  waitsRevision: (name: string) => `waits for ${name} to tell more`,
  waitsSubmission: (name: string) => `${name} is going to hand it in`,
  submit: (name: string) => `hand it in for ${name}`,
  submitTold: (name: string) => `note when ${name} hands it in`,
  submitted: (day: string) => `handed in ${day}`,
  submittedPlain: 'handed in',
  noWord: 'no word yet',
  outcomeAsk: 'heard anything?',
  outcome: (outcome: string, day: string) => `${outcome.toLowerCase()}, ${day}`,
  thank: (name: string) => `thank ${name}`,
  close: 'everything is said; close it',
  thankedFor: 'thanks said',
  closed: (outcome: string) => `closed: ${outcome.toLowerCase()}`,
  closedPlain: 'closed',
}
