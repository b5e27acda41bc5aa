import { nextWords as words, outcomeNames } from '../../messages/referrals.ts'
import { dayOf, dayWords, daysBetween, headingDay } from '../../words/dates.ts'
import { otherName } from './referral.ts'
import type { ReferralCard } from './referral.ts'

export type Reader = { readonly today: string; readonly locale: string; readonly timeZone: string }

/** Shown from this many days before it ends by itself. */
const nearTheEnd = 3

/** The day since when, "today", "Tuesday", "Tue 10 Nov". */
export const sinceDay = (date: string, { today, locale }: Reader): string =>
  daysBetween(date, today) < 7 && daysBetween(date, today) > 1
    ? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${date}T00:00:00Z`))
    : headingDay(date, today, locale)

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ')

/** Whole days until it ends by itself; undefined while that is far off, or when it never will. */
export const daysLeft = (expiresAt: string | null, { today, timeZone }: Reader): number | undefined => {
  if (expiresAt === null) return undefined
  const days = daysBetween(today, dayOf(expiresAt, timeZone))
  return days <= nearTheEnd ? Math.max(0, days) : undefined
}

const waiting = (
  referral: ReferralCard,
  reader: Reader,
  written: { readonly since: (since: string) => string; readonly short: string },
): string => {
  const left = daysLeft(referral.expiresAt, reader)
  if (left !== undefined) return joined(written.short, words.daysLeft(left))
  if (referral.waitingSince === null) return written.short
  return written.since(sinceDay(dayOf(referral.waitingSince, reader.timeZone), reader))
}

const requested = (referral: ReferralCard, reader: Reader): string => {
  const name = otherName(referral)
  return referral.side === 'seeker'
    ? waiting(referral, reader, { since: (since) => words.waitsFor(name, since), short: words.waitsForShort(name) })
    : waiting(referral, reader, { since: (since) => words.answer(name, since), short: words.answerShort(name) })
}

const needsMore = (referral: ReferralCard, reader: Reader): string => {
  const left = daysLeft(referral.expiresAt, reader)
  const name = otherName(referral)
  return joined(
    referral.side === 'seeker' ? words.revise(name) : words.waitsRevision(name),
    left === undefined ? undefined : words.daysLeft(left),
  )
}

const accepted = (referral: ReferralCard): string => {
  const name = otherName(referral)
  if (referral.side === 'referrer') return words.submit(name)
  return referral.can.includes('submit') ? words.submitTold(name) : words.waitsSubmission(name)
}

/** The newest of what was heard. */
export const lastOutcome = ({ outcomes }: Pick<ReferralCard, 'outcomes'>) =>
  outcomes.reduce<ReferralCard['outcomes'][number] | undefined>(
    (last, each) => (last === undefined || each.heardOn >= last.heardOn ? each : last),
    undefined,
  )

const heard = (referral: ReferralCard, { today, locale }: Reader): string => {
  const last = lastOutcome(referral)
  return last === undefined ? '' : words.outcome(outcomeNames[last.outcome], dayWords(last.heardOn, today, locale))
}

const handedIn = ({ submittedOn, owes }: ReferralCard, { today, locale }: Reader): string =>
  joined(
    submittedOn === null ? words.submittedPlain : words.submitted(dayWords(submittedOn, today, locale)),
    owes.includes('outcome') ? words.outcomeAsk : owes.includes('thanks') ? undefined : words.noWord,
  )

const afterwards = (referral: ReferralCard): string | undefined => {
  if (referral.owes.includes('thanks')) return words.thank(otherName(referral))
  return referral.owes.includes('closing') ? words.close : undefined
}

/** The one fact of a request that matters next, as the viewer sees it: whom it waits for, or what they owe. */
export const nextFact = (referral: ReferralCard, reader: Reader): string => {
  switch (referral.status) {
    case 'drafting':
      return words.notSent
    case 'requested':
      return requested(referral, reader)
    case 'needs_more':
      return needsMore(referral, reader)
    case 'accepted':
      return accepted(referral)
    case 'submitted':
      return handedIn(referral, reader)
    case 'outcome_known':
      return joined(heard(referral, reader), afterwards(referral))
    case 'withdrawn':
    case 'declined':
    case 'expired':
    case 'released':
      return afterwards(referral) ?? (referral.everThanked ? words.thankedFor : '')
    case 'closed': {
      const last = lastOutcome(referral)
      return last === undefined ? words.closedPlain : words.closed(outcomeNames[last.outcome])
    }
  }
}
