// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import {
  calendarDate,
  channel,
  contactId,
  direction,
  helpKind,
  interactionId,
  interactionKind,
  partId,
  userId,
} from '../shared/values.ts'

/** Free text of an interaction speaks about everyone in it: losing one of their keys makes it unreadable. */
const thePeople = (data: StoredData): readonly SubjectId[] => data['contactIds'] as readonly SubjectId[]

const people = { interactionId, ownerId: userId, contactIds: z.array(contactId).min(1).max(50) }

const content = {
  channel,
  kind: interactionKind,
  direction,
  /** The day in the owner's zone, fixed when it was logged. */
  happenedOn: calendarDate,
  summary: z.string(),
  outcome: z.string(),
  helpGiven: z.array(helpKind),
  helpReceived: z.array(helpKind),
}

export const interactionLogged = defineEvent({
  type: 'interaction.logged',
  schema: z.object({ ...people, ...content }),
  sealed: { summary: '', outcome: '' },
  subjects: thePeople,
})

export const interactionCorrected = defineEvent({
  type: 'interaction.corrected',
  /** The whole content as it now stands. */
  schema: z.object({ ...people, ...content }),
  sealed: { summary: '', outcome: '' },
  subjects: thePeople,
})

export const interactionRetracted = defineEvent({
  type: 'interaction.retracted',
  schema: z.object(people),
})

export const interactionReplyReceived = defineEvent({
  type: 'interaction.reply-received',
  schema: z.object({ ...people, receivedOn: calendarDate }),
})

export const followUpPromised = defineEvent({
  type: 'interaction.follow-up-promised',
  schema: z.object({
    ...people,
    followUpId: partId,
    promisedBy: z.enum(['me', 'them']),
    text: z.string(),
    dueOn: calendarDate,
  }),
  sealed: { text: '' },
  subjects: thePeople,
})

export const followUpDone = defineEvent({
  type: 'interaction.follow-up-done',
  schema: z.object({ ...people, followUpId: partId }),
})

export const followUpDropped = defineEvent({
  type: 'interaction.follow-up-dropped',
  schema: z.object({ ...people, followUpId: partId }),
})

/** Takes a "done" or a "dropped" back: the promise stands again. */
export const followUpReopened = defineEvent({
  type: 'interaction.follow-up-reopened',
  schema: z.object({ ...people, followUpId: partId }),
})

/** Takes a retraction back. */
export const interactionRestored = defineEvent({
  type: 'interaction.restored',
  schema: z.object(people),
})

export const interactionEvents = [
  interactionLogged,
  interactionCorrected,
  interactionRetracted,
  interactionRestored,
  interactionReplyReceived,
  followUpPromised,
  followUpDone,
  followUpDropped,
  followUpReopened,
] as const

export type InteractionEvent = EventOf<(typeof interactionEvents)[number]>
