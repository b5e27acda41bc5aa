import type { Channel } from '../generated/graphql.ts'
import { plural } from './plural.ts'

/** How the last time is told, from "14 weeks ago". */
export const lastBy: Readonly<Record<Channel, (ago: string) => string>> = {
  message: (ago) => `last wrote ${ago}`,
  email: (ago) => `last e-mailed ${ago}`,
  call: (ago) => `last spoke on the phone ${ago}`,
  video: (ago) => `last spoke by video ${ago}`,
  meeting: (ago) => `last met ${ago}`,
  coffee: (ago) => `last spoke ${ago} over coffee`,
  event: (ago) => `last met ${ago} at an event`,
  social: (ago) => `last wrote ${ago} on social media`,
  letter: (ago) => `last wrote a letter ${ago}`,
}

export const whyWords = {
  about: (last: string, about: string) => `${last}: ${about}`,
  never: 'not in touch yet; a first hello',
  connected: (ago: string) => `connected ${ago}; a first hello`,
}

export const checkInWords = {
  first: 'first hello',
  long: 'it has been a while',
  late: 'a little late',
  today: 'today',
  snoozed: 'snoozed',
  soon: 'soon',
  noPlan: 'No check-in is planned.',
  planned: (day: string, daysLate: number) =>
    daysLate === 0
      ? `Planned for ${day}.`
      : `Planned for ${day}, ${plural(daysLate, { one: '# day ago', other: '# days ago' })}.`,
}
