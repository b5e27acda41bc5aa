import { z } from 'zod'
import { commandOf, limits, shortText } from '../shared/input.ts'
import { cleanLine, cutTo } from '../shared/text.ts'
import { importId, userId } from '../shared/values.ts'
import { takenRow } from './events.ts'

const of = { importId }
const count = z.int().min(0)

// What a file brings is cut, never refused: a strange cell must not keep the report from being written.
const cut = (limit: number) => z.string().transform((text) => cutTo(cleanLine(text), limit))

const refusedRow = z.object({
  line: count,
  column: shortText.nullable(),
  code: z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/),
  raw: cut(limits.raw),
})

/** A row that could not be taken: where it stands, why, and what stood there. */
export type RefusedRow = z.output<typeof refusedRow>

const commands = [
  // `rows`: all rows of data in the file, those that will be refused included.
  commandOf('StartImport', {
    ...of,
    ownerId: userId,
    source: z.enum(['linkedin']),
    fileName: cut(limits.fileName),
    rows: count,
  }),
  // The outcome of a chunk of rows. Chunks count from 0; a chunk that was applied before changes nothing.
  commandOf('ApplyChunk', {
    ...of,
    chunk: count,
    taken: z.array(takenRow).max(10_000),
    refusals: z.array(refusedRow).max(10_000),
  }),
  commandOf('FinishImport', of),
  commandOf('StartUndo', of),
  commandOf('FinishUndo', { ...of, archived: count, kept: count }),
] as const

/** Checks and cleans what comes in. */
export const importCommand = z.discriminatedUnion('type', commands)

export type ImportCommand = z.output<typeof importCommand>

/** One command by its name. */
export type ImportCommandOf<Type extends ImportCommand['type']> = Extract<ImportCommand, { readonly type: Type }>
