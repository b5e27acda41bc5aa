// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { calendarDate, opportunityId, partId, userId } from '../shared/values.ts'
import { opportunitySource, opportunityStage } from './stage.ts'

/** Rides in every event, so that each can be read alone. */
const of = { opportunityId, ownerId: userId }

const theOwner = (data: StoredData): readonly SubjectId[] => [data['ownerId'] as SubjectId]

const details = {
  company: z.string(),
  role: z.string(),
  department: z.string(),
  location: z.string(),
  link: z.string(),
  notes: z.string(),
}
const detailsSealed = { company: '', role: '', department: '', location: '', link: '', notes: '' }

export const opportunityAdded = defineEvent({
  type: 'opportunity.added',
  schema: z.object({ ...of, ...details }),
  sealed: detailsSealed,
  subjects: theOwner,
})

/** The details as they then are, all of them. */
export const opportunityChanged = defineEvent({
  type: 'opportunity.changed',
  schema: z.object({ ...of, ...details }),
  sealed: detailsSealed,
  subjects: theOwner,
})

export const opportunityStageMoved = defineEvent({
  type: 'opportunity.stage-moved',
  schema: z.object({ ...of, stage: opportunityStage }),
})

/** `where`: the board's name or another place, in the owner's words; may be empty. */
export const opportunitySourceRecorded = defineEvent({
  type: 'opportunity.source-recorded',
  schema: z.object({ ...of, source: opportunitySource, where: z.string() }),
  sealed: { where: '' },
  subjects: theOwner,
})

export const opportunityDateAdded = defineEvent({
  type: 'opportunity.date-added',
  schema: z.object({ ...of, dateId: partId, label: z.string(), day: calendarDate }),
  sealed: { label: '' },
  subjects: theOwner,
})

export const opportunityDateRemoved = defineEvent({
  type: 'opportunity.date-removed',
  schema: z.object({ ...of, dateId: partId }),
})

/** An empty text: there is no next step any more. */
export const opportunityNextStepSet = defineEvent({
  type: 'opportunity.next-step-set',
  schema: z.object({ ...of, text: z.string(), dueOn: calendarDate.nullable() }),
  sealed: { text: '' },
  subjects: theOwner,
})

export const opportunityRemoved = defineEvent({ type: 'opportunity.removed', schema: z.object(of) })

export const opportunityRestored = defineEvent({ type: 'opportunity.restored', schema: z.object(of) })

export const opportunityEvents = [
  opportunityAdded,
  opportunityChanged,
  opportunityStageMoved,
  opportunitySourceRecorded,
  opportunityDateAdded,
  opportunityDateRemoved,
  opportunityNextStepSet,
  opportunityRemoved,
  opportunityRestored,
] as const

export type OpportunityEvent = EventOf<(typeof opportunityEvents)[number]>
