import type { NoticeKind, ReferralOutcomeKind } from '../generated/graphql.ts'
import { plural } from './plural.ts'

/** What a notice is about, in words. */
export type NoticeFacts = {
  readonly who: string
  readonly company: string
  readonly role: string
  readonly outcome: ReferralOutcomeKind | null
  /** The day and hour of the session that it is about, in the reader's words. */
  readonly when?: string
}

const outcomes: Readonly<Record<ReferralOutcomeKind, string>> = {
  contacted: 'somebody got in touch',
  interviewing: 'there are interviews',
  offer: 'there is an offer',
  hired: 'it became a job',
  rejected: 'it was not to be',
  no_answer: 'nobody answered',
}

const about = ({ role, company }: NoticeFacts): string =>
  role === '' ? company || 'a role' : company === '' ? role : `${role} at ${company}`

const name = ({ who }: NoticeFacts): string => who || 'Somebody'

const on = ({ when }: NoticeFacts): string => (when === undefined ? '' : `: ${when}`)

export const noticeWords = {
  title: 'Notices',
  state: (waiting: number) =>
    waiting === 0
      ? 'Nothing waits for you here.'
      : plural(waiting, { one: 'One thing waits for you.', other: '# things wait for you.' }),
  none: 'No notices yet.',
  noneHint: 'When somebody asks you, answers you or thanks you, it stands here.',
  waits: 'waits for you',
  isNew: 'new',
  earlier: 'Show earlier',
  list: 'Notices',
  unseen: (count: number) => plural(count, { one: '# new notice', other: '# new notices' }),
  open: 'Open',
  sentence: {
    request_received: (facts) => `${name(facts)} asks you for a referral: ${about(facts)}`,
    more_asked: (facts) => `${name(facts)} wants to know more about ${about(facts)}`,
    revised: (facts) => `${name(facts)} answered your question about ${about(facts)}`,
    accepted: (facts) => `${name(facts)} will refer you: ${about(facts)}`,
    declined: (facts) => `${name(facts)} cannot refer you this time: ${about(facts)}`,
    withdrawn: (facts) => `${name(facts)} took their request back: ${about(facts)}`,
    reminder: (facts) =>
      facts.who === '' ? `A request is still open: ${about(facts)}` : `Still open with ${facts.who}: ${about(facts)}`,
    expired: (facts) => `A request ended by itself, nobody’s fault: ${about(facts)}`,
    released: (facts) => `${name(facts)} cannot carry it out after all: ${about(facts)}`,
    submitted: (facts) => `${name(facts)} handed in your name: ${about(facts)}`,
    outcome: (facts) => `News about ${about(facts)}: ${facts.outcome === null ? 'look' : outcomes[facts.outcome]}`,
    thanked: (facts) => `${name(facts)} thanks you: ${about(facts)}`,
    help_offered: (facts) => `${name(facts)} offers you help in return`,
    opening_full: (facts) => `The last seat was taken: ${about(facts)}`,
    opening_hidden: (facts) => `Your opening is hidden until somebody has looked at it: ${about(facts)}`,
    mentorship_asked: (facts) => `${name(facts)} asks you to be their mentor`,
    mentorship_accepted: (facts) => `${name(facts)} will mentor you`,
    mentorship_declined: (facts) => `${name(facts)} cannot mentor you at the moment`,
    mentorship_ended: (facts) => `The mentorship with ${facts.who || 'somebody who left'} has ended`,
    session_scheduled: (facts) => `${name(facts)} scheduled a session${on(facts)}`,
    session_moved: (facts) => `${name(facts)} changed a session${on(facts)}`,
    session_cancelled: (facts) => `${name(facts)} cancelled a session${on(facts)}`,
    opening_admitted: (facts) => `Everybody sees your opening now: ${about(facts)}`,
  } satisfies Readonly<Record<NoticeKind, (facts: NoticeFacts) => string>>,
}
