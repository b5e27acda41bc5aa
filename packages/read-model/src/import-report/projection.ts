import type { ImportEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { importRowTable, importTable } from './table.ts'
import type { ImportTableRow } from './table.ts'

const tables = { import: importTable, row: importRowTable }
type Rows = RowSets<typeof tables>
type RecordedImportEvent = ImportEvent extends infer Event
  ? Event extends ImportEvent
    ? RecordedEvent<Event>
    : never
  : never
type Started = Extract<RecordedImportEvent, { readonly type: 'import.started' }>

const ranks = { refused: 0, added: 1, changed: 2, unchanged: 3 } as const

const isImportEvent = (event: Recorded): event is RecordedImportEvent => event.stream.startsWith('import-')

const keyOf = (line: number): string => `line ${line}`

const want = (event: Recorded, rows: Rows): void => {
  if (!isImportEvent(event)) return
  const { importId } = event.data
  if (event.type === 'import.started') rows.import.wantNew(importId)
  else rows.import.want(importId)
  if (event.type === 'import.row-refused') rows.row.want(importId, keyOf(event.data.line))
  if (event.type === 'import.chunk-applied')
    for (const { line } of event.data.taken) rows.row.want(importId, keyOf(line))
}

const newImport = ({ data, metadata }: Started): ImportTableRow => ({
  import_id: data.importId,
  owner_id: data.ownerId,
  workspace_id: metadata.workspaceId,
  revision: 0,
  source: data.source,
  file_name: data.fileName,
  status: 'running',
  rows: data.rows,
  processed: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  started_at: metadata.occurredAt,
  finished_at: null,
  archived: 0,
  kept: 0,
})

const change = (row: ImportTableRow, event: Exclude<RecordedImportEvent, Started>): void => {
  switch (event.type) {
    case 'import.chunk-applied':
      row.processed += event.data.rows
      row.added += event.data.added
      row.changed += event.data.changed
      row.unchanged += event.data.unchanged
      row.refused += event.data.refused
      return
    case 'import.finished': {
      const { added, changed, unchanged, refused } = event.data
      Object.assign(row, { status: 'finished', processed: row.rows, added, changed, unchanged, refused })
      row.finished_at = event.metadata.occurredAt
      return
    }
    case 'import.undo-started':
      row.status = 'undoing'
      return
    case 'import.undone':
      Object.assign(row, { status: 'undone', archived: event.data.archived, kept: event.data.kept })
      return
    case 'import.row-refused':
      return
  }
}

const nothingRefused = { code: null, column_name: null, raw: null }

const take = ({ data }: Extract<RecordedImportEvent, { type: 'import.chunk-applied' }>, rows: Rows): void => {
  const { importId } = data
  for (const { line, contactId, effect } of data.taken) {
    if (rows.row.get(importId, keyOf(line)) !== undefined) continue
    rows.row.add({
      import_id: importId,
      row_key: keyOf(line),
      rank: ranks[effect],
      line,
      outcome: effect,
      contact_id: contactId,
      ...nothingRefused,
    })
  }
}

const refuse = ({ data }: Extract<RecordedImportEvent, { type: 'import.row-refused' }>, rows: Rows): void => {
  const { importId, line, column, code, raw } = data
  if (rows.row.get(importId, keyOf(line)) !== undefined) return
  rows.row.add({
    import_id: importId,
    row_key: keyOf(line),
    rank: ranks.refused,
    line,
    outcome: 'refused',
    contact_id: null,
    code,
    column_name: column,
    raw,
  })
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (!isImportEvent(event)) return
  const { importId, ownerId } = event.data
  const row = rows.import.get(importId)
  if (event.type === 'import.started') {
    if (row === undefined) rows.import.add(newImport(event))
  } else {
    if (!isNext(event, row?.revision ?? -1) || row === undefined) return
    row.revision = Number(event.revision)
    change(row, event)
    if (event.type === 'import.row-refused') refuse(event, rows)
    if (event.type === 'import.chunk-applied') take(event, rows)
    rows.import.change(row)
  }
  changes.add(ownerId, ['imports'], { importId })
}

/** What a file said of third persons is sealed under its owner's key, and goes with the owner. */
const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'user.erased') return
  const { userId } = event.data
  await client.query(
    `update ${schema}.import_row r set raw = '' from ${schema}.import i
     where i.owner_id = $1 and r.import_id = i.import_id and r.raw is not null`,
    [userId],
  )
  await client.query(`update ${schema}.import set file_name = '' where owner_id = $1`, [userId])
}

/** Imports, how far they are, and what became of their rows. */
export const importReportProjection = defineProjection({
  name: 'import-report',
  version: 1,
  categories: ['import', 'user'],
  tables,
  want,
  fold,
  erasing: ['user.erased'],
  erase,
  passOver: raiseRevision(importTable, 'import'),
})
