import type { CalendarDate } from '@kith/kernel'
import { addDays } from '@kith/kernel'
import { z } from 'zod'
import { day } from '../shared/input.ts'
import { contactId } from '../shared/values.ts'
import type { PassOverReason } from './reason.ts'

/**
 * Days between two updates of one member to one contact. A wider network is told once a quarter or once a year; sixty
 * days leave room for a quarter that comes early, and none for a monthly newsletter.
 */
export const updateRestDays = 60

/** More people than this are an audience, not one's own network; it also is four days of mails. */
export const mostRecipients = 200

/** Mails of updates that leave for one member in one day of theirs: what a person could have written by hand. */
export const mostUpdateMailsPerDay = 50

/** What is known of somebody chosen: other streams, so whoever hands a command in looks it up. */
export const recipientFacts = z.object({
  contactId,
  name: z.string(),
  company: z.string(),
  /** The day of the last interaction. */
  lastOn: day.nullable(),
  hasAddress: z.boolean(),
  /** Neither archived nor merged nor erased. */
  isThere: z.boolean(),
  /** Said of them, or of anybody of the owner's with the same address. */
  doNotContact: z.boolean(),
  updatesRefused: z.boolean(),
  /** The day of the last update that reached them, or may have. */
  lastUpdateOn: day.nullable(),
})
export type RecipientFacts = z.output<typeof recipientFacts>

/** The first day on which another update may go to somebody; null when today will do. */
export const restsFromUpdatesUntil = (
  { lastUpdateOn }: Pick<RecipientFacts, 'lastUpdateOn'>,
  today: CalendarDate,
): CalendarDate | null => {
  if (lastUpdateOn === null) return null
  const until = addDays(lastUpdateOn, updateRestDays)
  return today < until ? until : null
}

/** Why this person must get no update, whatever it says; null when they may. What is absolute comes first. */
export const barAgainst = (
  facts: Omit<RecipientFacts, 'contactId' | 'name' | 'company' | 'lastOn'>,
  today: CalendarDate,
): Exclude<PassOverReason, 'field-missing'> | null => {
  if (!facts.isThere) return 'gone'
  if (facts.doNotContact) return 'do-not-contact'
  if (facts.updatesRefused) return 'updates-refused'
  if (!facts.hasAddress) return 'no-address'
  return restsFromUpdatesUntil(facts, today) === null ? null : 'too-soon'
}
