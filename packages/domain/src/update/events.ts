// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { calendarDate, contactId, updateId, userId } from '../shared/values.ts'
import { passOverReason } from './reason.ts'

/** Rides in every event, so that each can be read alone. */
const of = { updateId, ownerId: userId }

const theOwner = (data: StoredData): readonly SubjectId[] => [data['ownerId'] as SubjectId]
const ownerAndContact = (data: StoredData): readonly SubjectId[] => [
  data['ownerId'] as SubjectId,
  data['contactId'] as SubjectId,
]

const words = { subject: z.string(), body: z.string() }
const noWords = { subject: '', body: '' }

export const updateDrafted = defineEvent({
  type: 'update.drafted',
  schema: z.object({ ...of, ...words }),
  sealed: noWords,
  subjects: theOwner,
})

export const updateChanged = defineEvent({
  type: 'update.changed',
  schema: z.object({ ...of, ...words }),
  sealed: noWords,
  subjects: theOwner,
})

/** All who are to get it from now on, in the order of the choice. */
export const updateRecipientsChosen = defineEvent({
  type: 'update.recipients-chosen',
  schema: z.object({ ...of, contactIds: z.array(contactId) }),
})

/** It is on its way: words and recipients stand from here on. `on`: the owner's day. */
export const updateSent = defineEvent({
  type: 'update.sent',
  schema: z.object({ ...of, ...words, contactIds: z.array(contactId), on: calendarDate }),
  sealed: noWords,
  subjects: theOwner,
})

/** One mail went out, with these very words. */
export const updateReached = defineEvent({
  type: 'update.reached',
  schema: z.object({ ...of, contactId, subject: z.string(), text: z.string(), on: calendarDate }),
  sealed: { subject: '', text: '' },
  subjects: ownerAndContact,
})

export const updatePassedOver = defineEvent({
  type: 'update.passed-over',
  schema: z.object({ ...of, contactId, reason: passOverReason }),
})

/** Nobody else gets it; a mail that is in the hands of the mail server still arrives. */
export const updateCancelled = defineEvent({ type: 'update.cancelled', schema: z.object(of) })

/** The draft was thrown away. */
export const updateDiscarded = defineEvent({ type: 'update.discarded', schema: z.object(of) })

export const updateEvents = [
  updateDrafted,
  updateChanged,
  updateRecipientsChosen,
  updateSent,
  updateReached,
  updatePassedOver,
  updateCancelled,
  updateDiscarded,
] as const

export type UpdateEvent = EventOf<(typeof updateEvents)[number]>
