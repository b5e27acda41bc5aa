// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { contactId, importId, userId } from '../shared/values.ts'

/** What a file says of third persons is sealed under the key of the member who brought it. */
const theOwner = (data: StoredData): readonly SubjectId[] => [data['ownerId'] as SubjectId]

const whose = { importId, ownerId: userId }
const count = z.int().min(0)

export const importStarted = defineEvent({
  type: 'import.started',
  schema: z.object({ ...whose, source: z.enum(['linkedin']), fileName: z.string(), rows: count }),
  sealed: { fileName: '' },
  subjects: theOwner,
})

/** What became of a row that could be taken. */
export const rowEffect = z.enum(['added', 'changed', 'unchanged'])
export type RowEffect = z.output<typeof rowEffect>

/** A row that could be taken: its line in the file, from 1, and whom it speaks of. */
export const takenRow = z.object({ line: count, contactId, effect: rowEffect })
export type TakenRow = z.output<typeof takenRow>

export const importChunkApplied = defineEvent({
  type: 'import.chunk-applied',
  version: 2,
  // Version 1 told numbers only.
  upcasters: { 1: (data) => ({ ...data, taken: [] }) },
  schema: z.object({
    ...whose,
    /** From 0; a chunk that was applied is never applied again. */
    chunk: count,
    rows: count,
    added: count,
    changed: count,
    unchanged: count,
    refused: count,
    taken: z.array(takenRow),
  }),
})

export const importRowRefused = defineEvent({
  type: 'import.row-refused',
  schema: z.object({
    ...whose,
    /** The line of the file, from 1, as an editor shows it. */
    line: count,
    column: z.string().nullable(),
    code: z.string(),
    /** At most 200 characters of what stood there. */
    raw: z.string(),
  }),
  sealed: { raw: '' },
  subjects: theOwner,
})

export const importFinished = defineEvent({
  type: 'import.finished',
  schema: z.object({ ...whose, added: count, changed: count, unchanged: count, refused: count }),
})

/** The owner asked to undo; what follows goes on after a restart. */
export const importUndoStarted = defineEvent({ type: 'import.undo-started', schema: z.object(whose) })

export const importUndone = defineEvent({
  type: 'import.undone',
  /** `kept`: contacts that the owner has worked with since; they stay. */
  schema: z.object({ ...whose, archived: count, kept: count }),
})

export const importEvents = [
  importStarted,
  importChunkApplied,
  importRowRefused,
  importFinished,
  importUndoStarted,
  importUndone,
] as const

export type ImportEvent = EventOf<(typeof importEvents)[number]>
