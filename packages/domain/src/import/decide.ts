import type { Decision } from '@kith/kernel'
import { accept, assertNever, nothing, reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { actsFor } from '../shared/input.ts'
import type { ImportCommand, ImportCommandOf } from './commands.ts'
import type { ImportEvent, TakenRow } from './events.ts'
import { rowsOf } from './state.ts'
import type { ImportState } from './state.ts'

type Outcome = Decision<ImportEvent, RejectionCode>
type Data<Type extends ImportCommand['type']> = ImportCommandOf<Type>['data']
type Started = Exclude<ImportState, { status: 'none' }>

const start = ({ by, ...data }: Data<'StartImport'>, state: ImportState): Outcome => {
  if (!actsFor(by, data.ownerId)) return reject('NOT_FOUND')
  if (state.status === 'none') return accept({ type: 'import.started', data })
  if (!actsFor(by, state.ownerId)) return reject('NOT_FOUND')
  return state.ownerId === data.ownerId && state.rows === data.rows ? nothing() : reject('ALREADY_EXISTS')
}

const effectsOf = (taken: readonly TakenRow[]) => {
  const effects = { added: 0, changed: 0, unchanged: 0 }
  for (const { effect } of taken) effects[effect] += 1
  return effects
}

/** One fact for the chunk, and one for each row that could not be taken. */
const applyChunk = (data: Data<'ApplyChunk'>, state: Started): Outcome => {
  const { importId, chunk, taken, refusals } = data
  if (state.chunks.has(chunk)) return nothing()
  if (state.status !== 'running') return reject('IMPORT_NOT_RUNNING')
  const counts = { ...effectsOf(taken), refused: refusals.length }
  const rows = rowsOf(counts)
  if (rowsOf(state.counts) + rows > state.rows) return reject('TOO_MANY_ROWS', { detail: { limit: state.rows } })
  const whose = { importId, ownerId: state.ownerId }
  const refused = refusals.map((row): ImportEvent => ({ type: 'import.row-refused', data: { ...whose, ...row } }))
  return accept({ type: 'import.chunk-applied', data: { ...whose, chunk, rows, ...counts, taken } }, ...refused)
}

const finish = ({ importId }: Data<'FinishImport'>, state: Started): Outcome => {
  if (state.status !== 'running') return nothing()
  const missing = state.rows - rowsOf(state.counts)
  if (missing > 0) return reject('IMPORT_INCOMPLETE', { detail: { missing } })
  return accept({ type: 'import.finished', data: { importId, ownerId: state.ownerId, ...state.counts } })
}

const startUndo = ({ importId }: Data<'StartUndo'>, state: Started): Outcome => {
  if (state.status === 'running') return reject('IMPORT_NOT_FINISHED')
  if (state.status !== 'finished') return nothing()
  return accept({ type: 'import.undo-started', data: { importId, ownerId: state.ownerId } })
}

const finishUndo = ({ importId, archived, kept }: Data<'FinishUndo'>, state: Started): Outcome => {
  if (state.status === 'undone') return nothing()
  if (state.status !== 'undoing') return reject('IMPORT_NOT_UNDOING')
  return accept({ type: 'import.undone', data: { importId, ownerId: state.ownerId, archived, kept } })
}

/** What a command of an import leads to. */
export const decideImport = (command: ImportCommand, state: ImportState): Outcome => {
  if (command.type === 'StartImport') return start(command.data, state)
  if (state.status === 'none' || !actsFor(command.data.by, state.ownerId)) return reject('NOT_FOUND')
  switch (command.type) {
    case 'ApplyChunk':
      return applyChunk(command.data, state)
    case 'FinishImport':
      return finish(command.data, state)
    case 'StartUndo':
      return startUndo(command.data, state)
    case 'FinishUndo':
      return finishUndo(command.data, state)
    default:
      return assertNever(command)
  }
}
