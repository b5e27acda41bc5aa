import { z } from 'zod'
import { commandOf, day, dayOfYear, email, limits, link, listOf, longText, name, refusal } from '../shared/input.ts'
import { shortText, tag, writtenText } from '../shared/input.ts'
import { closeness, cohortId, contactId, importId, partId, userId } from '../shared/values.ts'
import { importantDateKind, sharingLevel } from './events.ts'

const cadenceDays = z.int(refusal('CADENCE_OUT_OF_RANGE'))
const cadence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('days'),
    days: cadenceDays.min(1, refusal('CADENCE_OUT_OF_RANGE')).max(3650, refusal('CADENCE_OUT_OF_RANGE')),
  }),
  z.object({ kind: z.literal('closeness') }),
  z.object({ kind: z.literal('none') }),
])

const of = { contactId }

/** Who somebody is, as told by hand or by a row of a file. Empty texts count as not told. */
const person = {
  name,
  company: shortText.optional(),
  position: shortText.optional(),
  emails: listOf(email).optional(),
  profileUrl: link.optional(),
}

const commands = [
  commandOf('AddContact', { ...of, ownerId: userId, ...person, closeness: closeness.nullable().optional() }),
  // One row of an import: adds when new, restores what an undone import took away, records a changed job, fills an
  // empty e-mail, and leaves alone what the owner typed.
  commandOf('TakeImportedRow', { ...of, ownerId: userId, importId, ...person, connectedOn: day.optional() }),
  // Only what is named changes; an empty text or list clears. A changed company or position is a new employment.
  commandOf('ChangeContact', {
    ...of,
    name: name.optional(),
    emails: listOf(email).optional(),
    phones: listOf(shortText).optional(),
    links: listOf(link).optional(),
    location: shortText.optional(),
    employment: z
      .object({ employmentId: partId, company: shortText.optional(), position: shortText.optional() })
      .optional(),
  }),
  // With the id of an employment that is there: puts it right. `current` when absent: it has no end.
  commandOf('RecordEmployment', {
    ...of,
    employmentId: partId,
    company: shortText,
    position: shortText,
    from: day.nullable(),
    to: day.nullable(),
    current: z.boolean().optional(),
  }),
  commandOf('DescribeRelationship', {
    ...of,
    kind: shortText,
    howMet: longText,
    where: shortText,
    throughWhom: shortText,
  }),
  commandOf('SetCloseness', { ...of, closeness: closeness.nullable() }),
  commandOf('SetCadence', { ...of, cadence }),
  // `until: null` takes a snooze or a skip back.
  commandOf('SnoozeCheckIn', { ...of, until: day.nullable(), today: day }),
  commandOf('SkipCheckIn', { ...of, today: day }),
  commandOf('AddImportantDate', { ...of, dateId: partId, kind: importantDateKind, label: shortText, on: dayOfYear }),
  commandOf('RemoveImportantDate', { ...of, dateId: partId }),
  commandOf('AddFact', { ...of, factId: partId, text: writtenText }),
  commandOf('RemoveFact', { ...of, factId: partId }),
  commandOf('AddNote', { ...of, noteId: partId, text: writtenText }),
  commandOf('CorrectNote', { ...of, noteId: partId, text: writtenText }),
  commandOf('RemoveNote', { ...of, noteId: partId }),
  commandOf('AddTag', { ...of, tag }),
  commandOf('RemoveTag', { ...of, tag }),
  commandOf('SetCustomField', { ...of, field: name, value: longText.nullable() }),
  commandOf('SetDoNotContact', { ...of, reason: longText }),
  commandOf('ClearDoNotContact', of),
  commandOf('ShareContact', { ...of, cohortId, level: sharingLevel }),
  commandOf('UnshareContact', { ...of, cohortId }),
  commandOf('ArchiveContact', of),
  commandOf('RestoreContact', of),
  // `workedWith`: whether an interaction with this person stands; interactions live in other streams.
  commandOf('ArchiveForUndoneImport', { ...of, importId, workedWith: z.boolean() }),
  commandOf('MergeContact', { ...of, intoContactId: contactId }),
  commandOf('UndoMerge', of),
  commandOf('EraseContact', of),
  // By the system, when the contact asked for it themselves: an owner cannot take back what somebody else said.
  commandOf('RefuseUpdates', of),
  commandOf('ResumeUpdates', of),
] as const

/** Checks and cleans what comes in. Limits: see `limits`. */
export const contactCommand = z.discriminatedUnion('type', commands)

export type ContactCommand = z.output<typeof contactCommand>

/** One command by its name. */
export type ContactCommandOf<Type extends ContactCommand['type']> = Extract<ContactCommand, { readonly type: Type }>

/** How many tags one person can carry. */
export const mostTags = limits.tags
