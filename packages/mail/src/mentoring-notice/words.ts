import type { MentoringMail, MentoringMailKind } from './content.ts'

/** Without a name: subjects show on locked screens. */
const subjects: Readonly<Record<MentoringMailKind, string>> = {
  'mentorship-asked': 'Somebody asks you to be their mentor',
  'mentorship-accepted': 'You have a mentor',
  'mentorship-declined': 'An answer about mentoring',
  'mentorship-ended': 'A mentorship has ended',
  'session-scheduled': 'A session is scheduled',
  'session-moved': 'A session was changed',
  'session-cancelled': 'A session was cancelled',
}

/** What the mail is about in one line. */
export const mentoringSubject = ({ kind }: Pick<MentoringMail, 'kind'>): string => subjects[kind]

/** What happened, after the name: `asks you to be their mentor.` */
export const happenedWords: Readonly<Record<MentoringMailKind, string>> = {
  'mentorship-asked': 'asks you to be their mentor.',
  'mentorship-accepted': 'will mentor you.',
  'mentorship-declined': 'cannot mentor you at the moment.',
  'mentorship-ended': 'and you have come to the end of your mentorship.',
  'session-scheduled': 'scheduled a session with you.',
  'session-moved': 'changed your session.',
  'session-cancelled': 'cancelled your session.',
}

/** What stands before the words that the other one wrote. */
export const quoteWords: Readonly<Partial<Record<MentoringMailKind, string>>> = {
  'mentorship-asked': 'In their words:',
  'mentorship-declined': 'They write:',
  'mentorship-ended': 'They write:',
  'session-cancelled': 'They write:',
}

/** What comes next. */
export const nextWords: Readonly<Record<MentoringMailKind, string>> = {
  'mentorship-asked': 'Yes and no are both good answers.',
  'mentorship-accepted': 'The two of you can schedule a first session now.',
  'mentorship-declined': 'A no is about the moment, not about you. They took the time to answer.',
  'mentorship-ended': 'Sessions that were still to come are cancelled. There is nothing to do for you.',
  'session-scheduled': 'Does it not suit you? You can change or cancel it.',
  'session-moved': 'This is how it stands now. You can change or cancel it too.',
  'session-cancelled': 'You can schedule another one.',
}

/** The words on the button. */
export const buttonWords = ({ kind }: Pick<MentoringMail, 'kind'>): string =>
  kind === 'mentorship-asked' ? 'See the request and answer' : 'Open Mentoring'
