// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { calendarDate, instant, mentorshipId, partId, timeZone, userId } from '../shared/values.ts'

/** Rides in every event, so that each can be read alone: who asked, and who was asked. */
const pair = { mentorshipId, menteeId: userId, mentorId: userId }

/** One of the pair whose words these are, or null: Kith itself, which has none. */
const author = { authorId: userId.nullable() }

const theMentee = (data: StoredData): readonly SubjectId[] => [data['menteeId'] as SubjectId]
const theMentor = (data: StoredData): readonly SubjectId[] => [data['mentorId'] as SubjectId]
const theAuthor = (data: StoredData): readonly SubjectId[] => [(data['authorId'] ?? data['menteeId']) as SubjectId]

/** A session as it then is: what its scheduler's clock shows, and the moment that this means. */
const session = {
  sessionId: partId,
  ...author,
  date: calendarDate,
  /** `HH:MM` */
  time: z.string(),
  timeZone,
  startsAt: instant,
  minutes: z.int(),
  topic: z.string(),
  /** A place, or a link. */
  place: z.string(),
}
const sessionSealed = { topic: '', place: '' }

/** The mentee's asking; also the beginning of a new time after one that ended. */
export const mentorshipRequested = defineEvent({
  type: 'mentorship.requested',
  schema: z.object({ ...pair, purpose: z.string(), requestedAt: instant }),
  sealed: { purpose: '' },
  subjects: theMentee,
})

export const mentorshipAccepted = defineEvent({ type: 'mentorship.accepted', schema: z.object(pair) })

export const mentorshipDeclined = defineEvent({
  type: 'mentorship.declined',
  schema: z.object({ ...pair, reason: z.string() }),
  sealed: { reason: '' },
  subjects: theMentor,
})

/** The mentee took the request back. */
export const mentorshipWithdrawn = defineEvent({ type: 'mentorship.withdrawn', schema: z.object(pair) })

/** Sessions that lie after `endedAt` will not take place. Kith itself says no words: a key to seal them may be gone. */
export const mentorshipEnded = defineEvent({
  type: 'mentorship.ended',
  schema: z.object({ ...pair, ...author, words: z.string().optional(), endedAt: instant }),
  sealed: { words: '' },
  subjects: theAuthor,
})

export const sessionScheduled = defineEvent({
  type: 'mentorship.session-scheduled',
  schema: z.object({ ...pair, ...session }),
  sealed: sessionSealed,
  subjects: theAuthor,
})

/** Another time, length, topic or place: everything as it then is. */
export const sessionMoved = defineEvent({
  type: 'mentorship.session-moved',
  schema: z.object({ ...pair, ...session }),
  sealed: sessionSealed,
  subjects: theAuthor,
})

export const sessionCancelled = defineEvent({
  type: 'mentorship.session-cancelled',
  schema: z.object({ ...pair, sessionId: partId, ...author, reason: z.string() }),
  sealed: { reason: '' },
  subjects: theAuthor,
})

/** The cancelling was taken back. */
export const sessionRestored = defineEvent({
  type: 'mentorship.session-restored',
  schema: z.object({ ...pair, sessionId: partId, ...author }),
})

export const sessionHeld = defineEvent({
  type: 'mentorship.session-held',
  schema: z.object({ ...pair, sessionId: partId, ...author }),
})

export const mentorshipEvents = [
  mentorshipRequested,
  mentorshipAccepted,
  mentorshipDeclined,
  mentorshipWithdrawn,
  mentorshipEnded,
  sessionScheduled,
  sessionMoved,
  sessionCancelled,
  sessionRestored,
  sessionHeld,
] as const

export type MentorshipEvent = EventOf<(typeof mentorshipEvents)[number]>
