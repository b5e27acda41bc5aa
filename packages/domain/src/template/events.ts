// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { templateId, userId } from '../shared/values.ts'
import { templateKind } from './kind.ts'

/** Rides in every event, so that each can be read alone. */
const of = { templateId, ownerId: userId, kind: templateKind }

const theOwner = (data: StoredData): readonly SubjectId[] => [data['ownerId'] as SubjectId]

/** The owner's own text from now on. */
export const templateChanged = defineEvent({
  type: 'template.changed',
  schema: z.object({ ...of, text: z.string() }),
  sealed: { text: '' },
  subjects: theOwner,
})

/** The default text again. */
export const templateReset = defineEvent({ type: 'template.reset', schema: z.object(of) })

export const templateEvents = [templateChanged, templateReset] as const

export type TemplateEvent = EventOf<(typeof templateEvents)[number]>
