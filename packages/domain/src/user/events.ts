// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { digestPreferencesUpcasters } from './upcasters.ts'
import { calendarDate, timeZone, userId } from '../shared/values.ts'

const theUser = (data: StoredData): readonly SubjectId[] => [data['userId'] as SubjectId]
const hour = z.int().min(0).max(23)

export const userRegistered = defineEvent({
  type: 'user.registered',
  schema: z.object({ userId, name: z.string(), email: z.string(), timeZone, locale: z.string() }),
  sealed: { name: 'Erased person', email: '' },
  subjects: theUser,
})

export const userProfileChanged = defineEvent({
  type: 'user.profile-changed',
  schema: z.object({ userId, name: z.string() }),
  sealed: { name: 'Erased person' },
  subjects: theUser,
})

/** The address that was confirmed; sign-in and mails go by it. */
export const userEmailChanged = defineEvent({
  type: 'user.email-changed',
  schema: z.object({ userId, email: z.string() }),
  sealed: { email: '' },
  subjects: theUser,
})

export const userTimeZoneSet = defineEvent({
  type: 'user.time-zone-set',
  schema: z.object({ userId, timeZone, locale: z.string() }),
})

export const userDigestPreferencesSet = defineEvent({
  type: 'user.digest-preferences-set',
  version: 3,
  upcasters: digestPreferencesUpcasters,
  schema: z.object({
    userId,
    frequency: z.enum(['off', 'daily', 'weekly']),
    /** ISO weekday, 1 = Monday; used by weekly digests. */
    weekday: z.int().min(1).max(7),
    localHour: hour,
    /** Full and half hours: 0 or 30. */
    localMinute: z.int().min(0).max(30).multipleOf(30),
    /** Whether a digest also comes on days on which there is nothing to tell. */
    evenIfEmpty: z.boolean(),
  }),
})

/** Hours that are equal are none: whoever wants to hear of things at any time has chosen so. */
export const userQuietHoursSet = defineEvent({
  type: 'user.quiet-hours-set',
  schema: z.object({ userId, fromHour: hour, toHour: hour }),
})

export const userWentAway = defineEvent({
  type: 'user.went-away',
  schema: z.object({ userId, until: calendarDate.nullable() }),
})

export const userCameBack = defineEvent({ type: 'user.came-back', schema: z.object({ userId }) })

export const userMailSuppressed = defineEvent({
  type: 'user.mail-suppressed',
  schema: z.object({ userId, reason: z.enum(['hard-bounce', 'complaint', 'soft-bounces', 'unsubscribed']) }),
})

/** Stops one stream of mails; the digest is stopped by its frequency. */
export const userMailStopped = defineEvent({
  type: 'user.mail-stopped',
  schema: z.object({ userId, stream: z.enum(['reminders', 'notices']) }),
})

export const userMailResumed = defineEvent({
  type: 'user.mail-resumed',
  schema: z.object({ userId, stream: z.enum(['reminders', 'notices']) }),
})

/** The person says that mail reaches them again: a bounce, a complaint or an unsubscription from everything is over. */
export const userMailAllowed = defineEvent({ type: 'user.mail-allowed', schema: z.object({ userId }) })

export const userErased = defineEvent({ type: 'user.erased', schema: z.object({ userId }) })

export const userEvents = [
  userRegistered,
  userProfileChanged,
  userEmailChanged,
  userTimeZoneSet,
  userDigestPreferencesSet,
  userQuietHoursSet,
  userWentAway,
  userCameBack,
  userMailSuppressed,
  userMailStopped,
  userMailResumed,
  userMailAllowed,
  userErased,
] as const

export type UserEvent = EventOf<(typeof userEvents)[number]>
