// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { askingId, calendarDate, partId, userId } from '../shared/values.ts'
import { askKind, ledgerRule } from './numbers.ts'

/** Rides in every event, so that each can be read alone. `askId`: the referral request or the introduction. */
const of = { askingId, seekerId: userId, askId: partId }

const theSeeker = (data: StoredData): readonly SubjectId[] => [data['seekerId'] as SubjectId]

/**
 * Part of the week's budget is set aside for an ask. `referrerKey`: the id of the member or contact who is asked.
 * `textDigest` is sealed: whoever guesses a text could otherwise prove from the log that it was sent.
 */
export const askingAskReserved = defineEvent({
  type: 'asking.ask-reserved',
  schema: z.object({
    ...of,
    kind: askKind,
    referrerKey: partId,
    on: calendarDate,
    textDigest: z.string(),
    /** The rules that stood in the way and were stepped over; why stands with the request itself. */
    overridden: z.array(ledgerRule),
  }),
  sealed: { textDigest: '' },
  subjects: theSeeker,
})

/** Nobody was asked after all: the budget is given back. */
export const askingAskReleased = defineEvent({ type: 'asking.ask-released', schema: z.object(of) })

/** From that day on the seeker lets this referrer rest. */
export const askingAskDeclined = defineEvent({
  type: 'asking.ask-declined',
  schema: z.object({ ...of, referrerKey: partId, on: calendarDate }),
})

export const askingThanksOwed = defineEvent({ type: 'asking.thanks-owed', schema: z.object(of) })

export const askingThanksPaid = defineEvent({ type: 'asking.thanks-paid', schema: z.object(of) })

export const askingEvents = [
  askingAskReserved,
  askingAskReleased,
  askingAskDeclined,
  askingThanksOwed,
  askingThanksPaid,
] as const

export type AskingEvent = EventOf<(typeof askingEvents)[number]>
