import type { Channel, CheckInStatus } from '../generated/graphql.ts'
import { checkInWords, lastBy, whyWords } from '../messages/check-in.ts'
import { agoWords, daysBetween, shortDay } from './dates.ts'

export type WhyNow = {
  readonly checkIn: { readonly status: CheckInStatus; readonly nextOn: string | null; readonly daysLate: number }
  readonly lastInteraction: { readonly on: string; readonly channel: Channel; readonly summary: string } | null
  readonly connectedOn: string | null
}

const shortened = (text: string): string => {
  const line = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,]$/, '')
  return line.length <= 90 ? line : `${line.slice(0, 88).replace(/\s\S*$/, '')} …`
}

/** Half a sentence that says why this person is on the list; never a reproach. */
export const whyNow = (person: WhyNow, today: string, locale: string): string => {
  const { lastInteraction, connectedOn } = person
  if (lastInteraction !== null) {
    const last = lastBy[lastInteraction.channel](agoWords(lastInteraction.on, today, locale))
    const about = shortened(lastInteraction.summary)
    return about === '' ? last : whyWords.about(last, about)
  }
  return connectedOn === null ? whyWords.never : whyWords.connected(agoWords(connectedOn, today, locale))
}

/** The status of a check-in in a word or two. */
export const checkInWord = ({ status, nextOn, daysLate }: WhyNow['checkIn'], today: string): string => {
  switch (status) {
    case 'never_contacted':
      return checkInWords.first
    case 'overdue':
      return daysLate > 60 ? checkInWords.long : checkInWords.late
    case 'due':
      return checkInWords.today
    case 'snoozed':
      return checkInWords.snoozed
    case 'upcoming':
      return nextOn !== null && daysBetween(today, nextOn) <= 7 ? checkInWords.soon : ''
    case 'none':
      return ''
  }
}

/** What the tooltip adds: the date and, when late, by how many days. */
export const checkInDetail = ({ nextOn, daysLate }: WhyNow['checkIn'], today: string, locale: string): string => {
  if (nextOn === null) return checkInWords.noPlan
  return checkInWords.planned(shortDay(nextOn, today, locale), daysLate)
}
