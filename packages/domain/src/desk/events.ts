// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { calendarDate, deskId, referralId, userId } from '../shared/values.ts'

/** Rides in every event, so that each can be read alone. */
const of = { deskId, referrerId: userId }

/** Requests a week that the referrer takes; null when the workspace's number is theirs too. */
export const deskLimitSet = defineEvent({
  type: 'desk.limit-set',
  schema: z.object({ ...of, perWeek: z.int().min(0).nullable() }),
})

export const deskAskTaken = defineEvent({
  type: 'desk.ask-taken',
  schema: z.object({ ...of, referralId, on: calendarDate }),
})

/** The request did not reach the referrer after all. */
export const deskAskGivenBack = defineEvent({
  type: 'desk.ask-given-back',
  schema: z.object({ ...of, referralId }),
})

export const deskEvents = [deskLimitSet, deskAskTaken, deskAskGivenBack] as const

export type DeskEvent = EventOf<(typeof deskEvents)[number]>
