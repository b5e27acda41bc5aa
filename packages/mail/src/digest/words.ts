import { daysBetween } from '@kith/kernel'
import type { CalendarDate } from '@kith/kernel'
import { writtenDay } from '../dates.ts'
import type {
  DigestChannel,
  DigestCheckIn,
  DigestContent,
  DigestDate,
  DigestFollowUp,
  DigestRequest,
} from './content.ts'

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`

/** `Staff engineer at Northwind`, or the half that is known, or nothing. */
export const roleWords = (position: string, company: string): string =>
  position && company ? `${position} at ${company}` : position || company

const channelWords: Record<DigestChannel, string> = {
  message: 'by message',
  email: 'by e-mail',
  call: 'on the phone',
  video: 'on a video call',
  meeting: 'in a meeting',
  coffee: 'over coffee',
  event: 'at an event',
  social: 'on social media',
  letter: 'by letter',
}

/** How long ago, as people say it: days up to two weeks, weeks up to four months, then months and years. */
export const agoWords = (date: CalendarDate, today: CalendarDate): string => {
  const days = daysBetween(date, today)
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 14) return `${String(days)} days ago`
  if (days < 120) return `${String(Math.round(days / 7))} weeks ago`
  if (days < 345) return `${String(Math.round(days / 30.4))} months ago`
  return `${plural(Math.max(1, Math.round(days / 365.25)), 'year', 'years')} ago`
}

/** Why this person, in half a sentence. Never how late it is. */
export const lastTimeWords = ({ lastInteraction }: DigestCheckIn, today: CalendarDate): string =>
  lastInteraction === undefined
    ? 'You have not been in touch here yet'
    : `Last in touch ${agoWords(lastInteraction.on, today)}, ${channelWords[lastInteraction.channel]}`

/** `today`, `tomorrow`, `on Friday`, and beyond a week `on 3 May`; days gone by are `yesterday` or their date. */
export const dayWords = (date: CalendarDate, today: CalendarDate, locale: string): string => {
  const days = daysBetween(today, date)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  if (days > 1 && days < 7) return `on ${writtenDay(date, locale, { weekday: 'long' })}`
  return `on ${writtenDay(date, locale, { day: 'numeric', month: 'long' })}`
}

export const occasionWords = ({ kind, label }: DigestDate): string => {
  if (kind === 'birthday') return 'Birthday'
  if (kind === 'work-anniversary') return 'Work anniversary'
  return label || 'A date you keep'
}

/** `You said you would send the deck, for Tuesday.` needs no grammar of the user's text if it stands by itself. */
export const promiseWords = ({ promisedBy, dueOn }: DigestFollowUp, today: CalendarDate, locale: string): string =>
  `${promisedBy === 'me' ? 'You promised this for' : 'They promised this for'} ${dayWords(dueOn, today, locale).replace(/^on /, '')}`

const whatFor = ({ role, company }: { readonly role: string; readonly company: string }): string =>
  roleWords(role, company) || 'a role'

/** What is owed in a request, as a sentence under the other one's name. */
export const requestWords = (request: DigestRequest): string => {
  switch (request.owes) {
    case 'answer':
      return `Asks you for a referral for ${whatFor(request)}.`
    case 'revision':
      return `Has a question about your request for ${whatFor(request)}.`
    case 'thanks':
      return `A thank-you is still open, for ${whatFor(request)}.`
    case 'outcome':
      return `What came of it is not noted yet: ${whatFor(request)}.`
  }
}

/** Stands for a name that nobody knows any more. */
export const somebody = 'Somebody'

/** What each list counts, one and many. */
const counted = {
  waiting: ['request waiting for you', 'requests waiting for you'],
  followUps: ['promise to come back to', 'promises to come back to'],
  owed: ['word of thanks or news to pass on', 'words of thanks or news to pass on'],
  dates: ['date to remember this week', 'dates to remember this week'],
  openings: ['new opening on the board', 'new openings on the board'],
} as const

/** What the mail is about in one line, without a name: subjects show on locked screens. */
export const subjectWords = (content: DigestContent): string => {
  const people = content.checkIns.total + content.stillDue.total
  if (people > 0) return `${plural(people, 'person', 'people')} to be in touch with`
  for (const [name, [one, many]] of Object.entries(counted) as [keyof typeof counted, readonly [string, string]][])
    if (content[name].total > 0) return plural(content[name].total, one, many)
  return 'Nobody to be in touch with today'
}

const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

/** The line that mail programs show after the subject: names first, a phone shows no more; then what else there is. */
export const previewWords = (content: DigestContent): string => {
  const { checkIns, stillDue, waiting, followUps, owed, dates, openings } = content
  const named = [checkIns, stillDue, waiting, followUps, owed, dates]
  const names = [...new Set(named.flatMap(({ rows }) => rows.map(({ name }) => name)))].filter(Boolean)
  const first = names.slice(0, 3)
  const who = names.length > 3 ? and([first.join(', '), `${String(names.length - 3)} more`]) : and(first)
  const about = [
    waiting.total > 0 ? plural(waiting.total, 'request', 'requests') : '',
    followUps.total > 0 ? plural(followUps.total, 'promise', 'promises') : '',
    dates.total > 0 ? plural(dates.total, 'date', 'dates') : '',
    openings.total > 0 ? plural(openings.total, 'opening', 'openings') : '',
  ].filter(Boolean)
  const line = [who, checkIns.total + stillDue.total > 0 || openings.total > 0 ? and(about) : ''].filter(Boolean)
  return line.length === 0 ? 'That is everyone for today.' : line.join('. ')
}

/** `and 4 more`. */
export const moreWords = (more: number): string => `and ${String(more)} more`

/** What was told earlier, when the digest only counts it. */
export const stillDueWords = (count: number): string =>
  `${count === 1 ? 'One thing' : `${String(count)} things`} from earlier can still be found on Today.`
