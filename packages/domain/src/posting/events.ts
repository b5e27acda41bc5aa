// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { calendarDate, openingId, postingId, userId } from '../shared/values.ts'

/** Rides in every event, so that each can be read alone. */
const of = { postingId, posterId: userId, openingId }

export const openingCounted = defineEvent({
  type: 'posting.opening-counted',
  schema: z.object({ ...of, on: calendarDate }),
})

/** The opening was not posted after all. */
export const openingUncounted = defineEvent({ type: 'posting.opening-uncounted', schema: z.object(of) })

export const postingEvents = [openingCounted, openingUncounted] as const

export type PostingEvent = EventOf<(typeof postingEvents)[number]>
