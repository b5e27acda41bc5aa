import type { Instant } from '@kith/kernel'
import type { MentoringMail, MentoringMailKind } from './content.ts'

/** Somebody is asked to mentor. */
export const askedMail: MentoringMail = {
  kind: 'mentorship-asked',
  publicUrl: 'https://kith.example',
  unsubscribe: 'https://kith.example/u/token',
  locale: 'en-GB',
  timeZone: 'Asia/Tokyo',
  who: 'Noor Halim',
  words: 'I want to move from testing into data engineering.\nCould we talk once a month?',
  session: null,
}

const session = {
  startsAt: '2026-12-03T08:30:00.000Z' as Instant,
  minutes: 45,
  topic: 'Which roles to look for',
  place: 'https://meet.example/noor',
}

const words: Readonly<Record<MentoringMailKind, string>> = {
  'mentorship-asked': askedMail.words,
  'mentorship-accepted': '',
  'mentorship-declined': 'I have no time before spring.',
  'mentorship-ended': 'Thank you for everything.',
  'session-scheduled': '',
  'session-moved': '',
  'session-cancelled': 'I have a cold.',
}

/** One of each kind. */
export const mentoringMails: readonly MentoringMail[] = (Object.keys(words) as MentoringMailKind[]).map((kind) => ({
  ...askedMail,
  kind,
  words: words[kind],
  session: kind.startsWith('session-') ? session : null,
}))
