import type { ImportEvent } from './events.ts'
import type { ImportState, RowCounts } from './state.ts'

const sum = (left: RowCounts, right: RowCounts): RowCounts => ({
  added: left.added + right.added,
  changed: left.changed + right.changed,
  unchanged: left.unchanged + right.unchanged,
  refused: left.refused + right.refused,
})

const noRows: RowCounts = { added: 0, changed: 0, unchanged: 0, refused: 0 }

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveImport = (state: ImportState, event: ImportEvent): ImportState => {
  if (state.status === 'none')
    return event.type === 'import.started'
      ? { status: 'running', ownerId: event.data.ownerId, rows: event.data.rows, chunks: new Set(), counts: noRows }
      : state
  const { ownerId, rows, chunks, counts } = state
  const progress = { ownerId, rows, chunks, counts }
  switch (event.type) {
    case 'import.started':
    case 'import.row-refused':
      return state
    case 'import.chunk-applied':
      return { ...state, chunks: new Set(chunks).add(event.data.chunk), counts: sum(counts, event.data) }
    case 'import.finished':
      return { status: 'finished', ...progress }
    case 'import.undo-started':
      return { status: 'undoing', ...progress }
    case 'import.undone':
      return { status: 'undone', ...progress, archived: event.data.archived, kept: event.data.kept }
  }
}
