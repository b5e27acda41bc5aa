import { importDecider } from '@kith/domain'
import type { ImportCommandOf } from '@kith/domain'
import { importedContactId } from '@kith/interchange'
import type { ConnectionRow } from '@kith/interchange'
import type { UserId } from '@kith/kernel'
import { fileChunks } from './file-chunks.ts'
import { atOnce, importContext, inParallel, uploadPath } from './house.ts'
import type { WorkHouse } from './house.ts'
import type { ImportWork, UploadBox } from './import-work.ts'
import { createRowTaker } from './take-row.ts'
import type { RowTaker } from './take-row.ts'
import { readUpload } from './upload-file.ts'

type Chunk = ImportCommandOf<'ApplyChunk'>['data']
type Told = Omit<Chunk, 'importId' | 'chunk' | 'by'>

/** How many chunks a run that was cut off may have left half done: the one being taken and the one being noted. */
const inDoubt = 2

const takeChunk = async (
  taker: RowTaker,
  rows: readonly ConnectionRow[],
  { ownerId, isInDoubt }: { readonly ownerId: UserId; readonly isInDoubt: boolean },
): Promise<Told> => {
  const people = rows.flatMap((row) => (row.kind === 'person' ? [row] : []))
  const candidates = await taker.prepare(
    people.map(({ person }) => person),
    isInDoubt,
  )
  const results = await inParallel(candidates, atOnce, taker.take)
  const told: Told = { taken: [], refusals: [] }
  for (const row of rows) {
    if (row.kind === 'duplicate')
      told.taken.push({ line: row.line, contactId: importedContactId(ownerId, row.person), effect: 'unchanged' })
    if (row.kind === 'refused') told.refusals.push({ line: row.line, column: row.column, code: row.code, raw: row.raw })
  }
  for (const [index, result] of results.entries()) {
    const row = people[index]
    if (!row) continue
    const { line } = row
    const contactId = candidates[index]?.command.data.contactId
    if (result.kind === 'taken' && contactId) told.taken.push({ line, contactId, effect: result.effect })
    else if (result.kind === 'refused')
      told.refusals.push({ line: row.line, column: null, code: result.code, raw: row.person.name })
  }
  return told
}

/**
 * Takes a whole file in, chunk by chunk. May be stopped, or killed, anywhere and run again: a chunk that was applied is
 * passed over, and in one that was half done each row meets what it did the first time. False when it was never started.
 * `isFirstRun`: nobody has tried before, so no row can have been taken yet.
 */
export const applyImport = async (
  house: WorkHouse,
  work: ImportWork & { readonly box: UploadBox },
  { signal, isFirstRun }: { readonly signal: AbortSignal; readonly isFirstRun: boolean },
): Promise<boolean> => {
  const { importId, ownerId } = work
  const by = ownerId
  const taker = createRowTaker(house, work)
  const { state } = await house.commands.load(importDecider, importId)
  if (state.status === 'none') return false
  if (state.status !== 'running') return true
  const key = Buffer.from(work.box.fileKey, 'base64')
  let chunk = 0
  let taken = 0
  let applied: Promise<unknown> = Promise.resolve()
  for await (const rows of fileChunks(readUpload(uploadPath(house.directory, importId), key))) {
    signal.throwIfAborted()
    if (!state.chunks.has(chunk)) {
      const data = {
        importId,
        by,
        chunk,
        ...(await takeChunk(taker, rows, { ownerId, isInDoubt: !isFirstRun && taken < inDoubt })),
      }
      taken += 1
      // The entry of one chunk is written while the next is already being taken.
      await applied
      const context = importContext(house, work, 'chunk', String(chunk))
      applied = house.commands.handle(importDecider, importId, { type: 'ApplyChunk', data }, context)
      applied.catch(() => undefined)
    }
    chunk += 1
  }
  await applied
  const finish = { type: 'FinishImport', data: { importId, by } } as const
  const outcome = await house.commands.handle(importDecider, importId, finish, importContext(house, work, 'finish'))
  if (outcome.kind === 'rejected') throw new Error(`Import ${importId} could not finish: ${outcome.rejection.code}`)
  return true
}
