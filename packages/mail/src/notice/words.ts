import { localDate } from '@kith/kernel'
import { fullDay } from '../dates.ts'
import type { NoticeMail, NoticeMailKind, NoticeOutcome } from './content.ts'

type Words = string | ((mail: NoticeMail) => string)

/** Without a name or a company: subjects show on locked screens. */
const subjects: Readonly<Record<NoticeMailKind, Words>> = {
  'request-received': 'Somebody asks you for a referral',
  'more-asked': 'A question about your referral request',
  revised: 'Your question about a referral request was answered',
  accepted: 'Your referral request was accepted',
  declined: 'An answer to your referral request',
  withdrawn: 'A referral request was taken back',
  reminder: ({ side }) =>
    side === 'referrer' ? 'A referral request still waits for you' : 'No answer to your referral request yet',
  expired: 'Your referral request ended without an answer',
  released: 'Your referral request is open again',
  submitted: 'Your referral was handed in',
  outcome: 'News about a referral',
  thanked: 'Thanks for your referral',
  'help-offered': 'An offer of help in return',
  'opening-full': 'The seats of an opening are taken',
  'opening-hidden': 'Your opening is hidden for now',
}

const said = (words: Words, mail: NoticeMail): string => (typeof words === 'string' ? words : words(mail))

/** What the mail is about in one line. */
export const noticeSubject = (mail: NoticeMail): string => said(subjects[mail.kind], mail)

/** Stands for somebody whose name is not known any more. */
export const somebody = ({ side }: NoticeMail): string => (side === 'referrer' ? 'Somebody' : 'The person you asked')

const outcomes: Readonly<Record<NoticeOutcome, string>> = {
  contacted: 'the company got in touch',
  interviewing: 'there are interviews',
  offer: 'there is an offer',
  hired: 'it led to the job',
  rejected: 'the company said no this time',
  'no-answer': 'no answer came from the company',
}

/** What happened, after the name and before the role: `asks you for a referral for`. */
export const happenedWords = (mail: NoticeMail): string => {
  switch (mail.kind) {
    case 'request-received':
      return 'asks you for a referral for'
    case 'more-asked':
      return 'has a question before answering your request for'
    case 'revised':
      return 'answered your question about the request for'
    case 'accepted':
      return 'will refer you for'
    case 'declined':
      return 'cannot refer you for'
    case 'withdrawn':
      return 'took back the request for'
    case 'reminder':
      return mail.side === 'referrer' ? 'still hopes for an answer about' : 'has not answered yet about'
    case 'expired':
      return 'did not get to answer your request for'
    case 'released':
      return 'cannot carry out the referral any more for'
    case 'submitted':
      return 'handed in your referral for'
    case 'outcome':
      return `has news: ${outcomes[mail.outcome ?? 'no-answer']}. It is about`
    case 'thanked':
      return 'thanks you for the referral for'
    case 'help-offered':
      return 'offers you help in return for your time with the request for'
    case 'opening-full':
      return 'All seats are taken for'
    case 'opening-hidden':
      return 'Your opening is hidden until somebody who looks after the board has seen it:'
  }
}

/** What stands before the words that the other one wrote. */
export const quoteWords: Readonly<Partial<Record<NoticeMailKind, string>>> = {
  'request-received': 'In their words:',
  'more-asked': 'The question:',
  revised: 'The answer:',
  accepted: 'They write:',
  declined: 'They write:',
  reminder: 'The request, once more:',
  released: 'They write:',
  thanked: 'In their words:',
  'help-offered': 'The offer:',
}

const lastDay = ({ endsAt, timeZone, locale }: NoticeMail): string | undefined =>
  endsAt === null ? undefined : fullDay(localDate(endsAt, timeZone), locale)

const thanksOwed = 'A thank-you is still open. It is how a request comes to its end, whatever became of it.'

const whileItWaits = (mail: NoticeMail): string => {
  const day = lastDay(mail)
  const end =
    day === undefined ? 'Otherwise it ends by itself after a while.' : `Otherwise it ends by itself on ${day}.`
  if (mail.kind === 'more-asked') return `The request goes on once you answer. ${end}`
  if (mail.side === 'seeker') return `A word from you may help. ${end} That is nobody’s fault.`
  return `Yes, no, and a question are all good answers. ${end}`
}

const next: Readonly<Record<NoticeMailKind, Words>> = {
  'request-received': whileItWaits,
  'more-asked': whileItWaits,
  revised: whileItWaits,
  reminder: whileItWaits,
  accepted: 'There is nothing to do for you now. You will hear when it is handed in.',
  declined: 'A no is about the moment, not about you. They took the time to answer.',
  withdrawn: 'There is nothing to do for you any more.',
  expired: 'Ten days went by, and the request ended by itself. That is nobody’s fault: weeks fill up.',
  released: 'The request is over, and you can ask somebody else. That is nobody’s fault.',
  submitted: 'From here on the company answers. Tell them here when you hear something.',
  outcome: ({ side }) =>
    side === 'referrer' ? 'There is nothing to do for you now.' : 'What you hear next can be added.',
  thanked: 'There is nothing to do for you now.',
  'help-offered': 'You can come back to it whenever you like.',
  'opening-full': 'Your draft is kept. A seat may become free again, or somebody else there may help.',
  'opening-hidden': 'Nothing of it is lost, and seats that were given out stay.',
}

/** What comes next, and what happens if nothing is done. */
export const nextWords = (mail: NoticeMail): readonly string[] => [
  said(next[mail.kind], mail),
  ...(mail.owesThanks ? [thanksOwed] : []),
]

/** The words on the button. */
export const buttonWords = ({ kind, side, owesThanks }: NoticeMail): string => {
  if (kind === 'request-received' || (kind === 'reminder' && side === 'referrer')) return 'See the request and answer'
  if (kind === 'more-asked') return 'Answer the question'
  if (kind === 'opening-hidden') return 'See your opening'
  if (kind === 'opening-full') return 'See your draft'
  return owesThanks ? 'See the request and say thank you' : 'See the request'
}
