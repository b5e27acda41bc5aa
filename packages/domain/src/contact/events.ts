// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import {
  cadence,
  calendarDate,
  closeness,
  cohortId,
  contactId,
  importId,
  monthDay,
  partId,
  userId,
} from '../shared/values.ts'
import { contactEmploymentRecordedUpcasters, contactSharedUpcasters } from './upcasters.ts'

const theContact = (data: StoredData): readonly SubjectId[] => [data['contactId'] as SubjectId]
const erased = 'Erased person'

export const contactSource = z.enum(['manual', 'linkedin'])

export const contactAdded = defineEvent({
  type: 'contact.added',
  schema: z.object({
    contactId,
    ownerId: userId,
    source: contactSource,
    /** The import that brought it, when one did. */
    importId: importId.optional(),
    name: z.string(),
    company: z.string().optional(),
    position: z.string().optional(),
    emails: z.array(z.string()).optional(),
    /** Full address of the profile, with the scheme. */
    profileUrl: z.string().optional(),
    connectedOn: calendarDate.optional(),
  }),
  sealed: {
    name: erased,
    company: undefined,
    position: undefined,
    emails: undefined,
    profileUrl: undefined,
    connectedOn: undefined,
  },
  subjects: theContact,
})

export const contactDetailsChanged = defineEvent({
  type: 'contact.details-changed',
  schema: z.object({
    contactId,
    /** Only what changed is named; an empty list or text clears. */
    name: z.string().optional(),
    emails: z.array(z.string()).optional(),
    phones: z.array(z.string()).optional(),
    links: z.array(z.string()).optional(),
    location: z.string().optional(),
    importId: importId.optional(),
  }),
  sealed: { name: erased, emails: undefined, phones: undefined, links: undefined, location: undefined },
  subjects: theContact,
})

/**
 * How an employment now stands; recording it again under its id puts it right or closes it. Version 2 says whether it
 * is the job of today: in version 1 a missing end could mean "still there" or "nobody knows when it ended".
 * What a contact was added with is the employment whose id is the contact's own.
 */
export const contactEmploymentRecorded = defineEvent({
  type: 'contact.employment-recorded',
  version: 2,
  schema: z.object({
    contactId,
    employmentId: partId,
    company: z.string(),
    position: z.string(),
    from: calendarDate.nullable(),
    to: calendarDate.nullable(),
    current: z.boolean(),
    importId: importId.optional(),
  }),
  sealed: { company: '', position: '', from: null, to: null },
  subjects: theContact,
  upcasters: contactEmploymentRecordedUpcasters,
})

export const contactRelationshipDescribed = defineEvent({
  type: 'contact.relationship-described',
  schema: z.object({
    contactId,
    kind: z.string(),
    howMet: z.string(),
    where: z.string(),
    throughWhom: z.string(),
  }),
  sealed: { kind: '', howMet: '', where: '', throughWhom: '' },
  subjects: theContact,
})

export const contactClosenessSet = defineEvent({
  type: 'contact.closeness-set',
  schema: z.object({ contactId, closeness: closeness.nullable() }),
})

export const contactCadenceSet = defineEvent({
  type: 'contact.cadence-set',
  schema: z.object({ contactId, cadence }),
})

export const contactCheckInSnoozed = defineEvent({
  type: 'contact.check-in-snoozed',
  /** Null takes a snooze or a skip back. */
  schema: z.object({ contactId, until: calendarDate.nullable() }),
})

export const contactCheckInSkipped = defineEvent({
  type: 'contact.check-in-skipped',
  schema: z.object({ contactId, skippedOn: calendarDate, nextOn: calendarDate }),
})

export const importantDateKind = z.enum(['birthday', 'work-anniversary', 'custom'])

export const contactImportantDateAdded = defineEvent({
  type: 'contact.important-date-added',
  schema: z.object({ contactId, dateId: partId, kind: importantDateKind, label: z.string(), on: monthDay }),
  sealed: { label: '', on: { month: 1, day: 1 } },
  subjects: theContact,
})

export const contactImportantDateRemoved = defineEvent({
  type: 'contact.important-date-removed',
  schema: z.object({ contactId, dateId: partId }),
})

export const contactFactAdded = defineEvent({
  type: 'contact.fact-added',
  schema: z.object({ contactId, factId: partId, text: z.string() }),
  sealed: { text: '' },
  subjects: theContact,
})

export const contactFactRemoved = defineEvent({
  type: 'contact.fact-removed',
  schema: z.object({ contactId, factId: partId }),
})

export const contactNoteAdded = defineEvent({
  type: 'contact.note-added',
  schema: z.object({ contactId, noteId: partId, text: z.string() }),
  sealed: { text: '' },
  subjects: theContact,
})

export const contactNoteCorrected = defineEvent({
  type: 'contact.note-corrected',
  schema: z.object({ contactId, noteId: partId, text: z.string() }),
  sealed: { text: '' },
  subjects: theContact,
})

export const contactNoteRemoved = defineEvent({
  type: 'contact.note-removed',
  schema: z.object({ contactId, noteId: partId }),
})

export const contactTagged = defineEvent({
  type: 'contact.tagged',
  schema: z.object({ contactId, tag: z.string() }),
  sealed: { tag: '' },
  subjects: theContact,
})

export const contactUntagged = defineEvent({
  type: 'contact.untagged',
  schema: z.object({ contactId, tag: z.string() }),
  sealed: { tag: '' },
  subjects: theContact,
})

export const contactCustomFieldSet = defineEvent({
  type: 'contact.custom-field-set',
  schema: z.object({ contactId, field: z.string(), value: z.string().nullable() }),
  sealed: { field: '', value: null },
  subjects: theContact,
})

export const contactDoNotContactSet = defineEvent({
  type: 'contact.do-not-contact-set',
  schema: z.object({ contactId, reason: z.string() }),
  sealed: { reason: '' },
  subjects: theContact,
})

export const contactDoNotContactCleared = defineEvent({
  type: 'contact.do-not-contact-cleared',
  schema: z.object({ contactId }),
})

export const sharingLevel = z.enum(['company-only', 'name-and-company'])

/**
 * What a cohort gets to see of this contact from now on. Version 2 says it in so many words: recorded again whenever
 * name or company change, so that the log tells what was disclosed, to whom and when.
 */
export const contactShared = defineEvent({
  type: 'contact.shared',
  version: 2,
  schema: z.object({
    contactId,
    cohortId,
    level: sharingLevel,
    /** Empty unless the level is `name-and-company`. */
    name: z.string(),
    company: z.string(),
  }),
  sealed: { name: '', company: '' },
  subjects: theContact,
  upcasters: contactSharedUpcasters,
})

export const contactUnshared = defineEvent({
  type: 'contact.unshared',
  schema: z.object({ contactId, cohortId }),
})

export const contactArchived = defineEvent({
  type: 'contact.archived',
  /** Names the import when the contact left because its import was undone. */
  schema: z.object({ contactId, undoneImportId: importId.optional() }),
})

export const contactRestored = defineEvent({
  type: 'contact.restored',
  schema: z.object({ contactId, importId: importId.optional() }),
})

export const contactMerged = defineEvent({
  type: 'contact.merged',
  schema: z.object({ contactId, intoContactId: contactId }),
})

export const contactMergeUndone = defineEvent({
  type: 'contact.merge-undone',
  schema: z.object({ contactId, fromContactId: contactId }),
})

/** Asked, by a link in an update, for no more updates of this owner's. */
export const contactUpdatesRefused = defineEvent({ type: 'contact.updates-refused', schema: z.object({ contactId }) })

/** Took that back, by the same link. */
export const contactUpdatesResumed = defineEvent({ type: 'contact.updates-resumed', schema: z.object({ contactId }) })

export const contactErased = defineEvent({ type: 'contact.erased', schema: z.object({ contactId }) })

export const contactEvents = [
  contactAdded,
  contactDetailsChanged,
  contactEmploymentRecorded,
  contactRelationshipDescribed,
  contactClosenessSet,
  contactCadenceSet,
  contactCheckInSnoozed,
  contactCheckInSkipped,
  contactImportantDateAdded,
  contactImportantDateRemoved,
  contactFactAdded,
  contactFactRemoved,
  contactNoteAdded,
  contactNoteCorrected,
  contactNoteRemoved,
  contactTagged,
  contactUntagged,
  contactCustomFieldSet,
  contactDoNotContactSet,
  contactDoNotContactCleared,
  contactShared,
  contactUnshared,
  contactArchived,
  contactRestored,
  contactMerged,
  contactMergeUndone,
  contactErased,
  contactUpdatesRefused,
  contactUpdatesResumed,
] as const

export type ContactEvent = EventOf<(typeof contactEvents)[number]>
