// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { calendarDate, openingId, referralId, userId } from '../shared/values.ts'
import { openingAudience } from './audience.ts'

/** Rides in every event, so that each can be read alone. */
const of = { openingId, posterId: userId }

const thePoster = (data: StoredData): readonly SubjectId[] => [data['posterId'] as SubjectId]
const theReporter = (data: StoredData): readonly SubjectId[] => [data['reporterId'] as SubjectId]

const content = {
  company: z.string(),
  role: z.string(),
  department: z.string(),
  location: z.string(),
  link: z.string(),
  notes: z.string(),
  seats: z.int().min(1),
  /** The last day on which a seat can be claimed. */
  closesOn: calendarDate.nullable(),
  audience: openingAudience,
  /** The poster is new here: somebody looks at it before others see it. */
  held: z.boolean(),
}
const contentSealed = { company: '', role: '', department: '', location: '', link: '', notes: '' }

export const openingPosted = defineEvent({
  type: 'opening.posted',
  schema: z.object({ ...of, ...content }),
  sealed: contentSealed,
  subjects: thePoster,
})

/** The hold was lifted. */
export const openingAdmitted = defineEvent({ type: 'opening.admitted', schema: z.object(of) })

/** Everything as it then is. `held` holds it once more; without it, it stays as it was, seen or held. */
export const openingChanged = defineEvent({
  type: 'opening.changed',
  schema: z.object({ ...of, ...content }),
  sealed: contentSealed,
  subjects: thePoster,
})

export const openingClosed = defineEvent({ type: 'opening.closed', schema: z.object(of) })

export const openingReopened = defineEvent({ type: 'opening.reopened', schema: z.object(of) })

/** Every seat went to a request that was accepted. */
export const openingFilled = defineEvent({ type: 'opening.filled', schema: z.object(of) })

/** Why is told to whoever moderates, in the reporter's own words. */
export const openingReported = defineEvent({
  type: 'opening.reported',
  schema: z.object({ ...of, reporterId: userId, reason: z.string() }),
  sealed: { reason: '' },
  subjects: theReporter,
})

export const openingHidden = defineEvent({
  type: 'opening.hidden',
  schema: z.object({ ...of, cause: z.enum(['reports', 'moderator']) }),
})

/** Whoever moderates looked at it; the reports until then are settled. */
export const openingShownAgain = defineEvent({ type: 'opening.shown-again', schema: z.object(of) })

export const openingSeatClaimed = defineEvent({
  type: 'opening.seat-claimed',
  schema: z.object({ ...of, referralId, seekerId: userId }),
})

/** The request that held the seat was accepted. */
export const openingSeatConfirmed = defineEvent({
  type: 'opening.seat-confirmed',
  schema: z.object({ ...of, referralId, seekerId: userId }),
})

export const openingSeatFreed = defineEvent({
  type: 'opening.seat-freed',
  schema: z.object({ ...of, referralId, seekerId: userId }),
})

export const openingEvents = [
  openingPosted,
  openingAdmitted,
  openingChanged,
  openingClosed,
  openingReopened,
  openingFilled,
  openingReported,
  openingHidden,
  openingShownAgain,
  openingSeatClaimed,
  openingSeatConfirmed,
  openingSeatFreed,
] as const

export type OpeningEvent = EventOf<(typeof openingEvents)[number]>
