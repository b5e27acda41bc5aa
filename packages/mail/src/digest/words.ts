import { daysBetween } from '@kith/kernel'
import type { CalendarDate } from '@kith/kernel'
import { writtenDay } from '../dates.ts'
import type { DigestChannel, DigestCheckIn, DigestContent, DigestDate, DigestFollowUp } from './content.ts'

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

/** What the mail is about in one line, without a name: subjects show on locked screens. */
export const subjectWords = ({ checkIns, stillDue, dates, followUps }: DigestContent): string => {
  const people = checkIns.total + stillDue.total
  if (people > 0) return `${plural(people, 'person', 'people')} to be in touch with`
  if (followUps.total > 0) return plural(followUps.total, 'promise to come back to', 'promises to come back to')
  if (dates.total > 0) return plural(dates.total, 'date to remember this week', 'dates to remember this week')
  return 'Nobody to be in touch with today'
}

/** The line that mail programs show after the subject. */
export const previewWords = ({ checkIns, stillDue, dates, followUps }: DigestContent): string => {
  const names = [...new Set([checkIns, stillDue, followUps, dates].flatMap(({ rows }) => rows.map(({ name }) => name)))]
  if (names.length === 0) return 'That is everyone for today.'
  const first = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${first} and ${String(names.length - 3)} more` : first
}

/** `and 4 more`. */
export const moreWords = (more: number): string => `and ${String(more)} more`

/** What was told earlier, when the digest only counts it. */
export const stillDueWords = (count: number): string =>
  `${count === 1 ? 'One thing' : `${String(count)} things`} from earlier can still be found on Today.`
