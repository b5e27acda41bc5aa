import type { ContactId, ImportId, Instant } from '@kith/kernel'
import { pageSize, selectRow, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'

export interface ImportView {
  readonly id: ImportId
  readonly fileName: string
  readonly source: string
  readonly status: 'running' | 'finished' | 'undoing' | 'undone'
  readonly rows: number
  /** Rows that were worked through. */
  readonly processed: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  readonly startedAt: Instant
  readonly finishedAt: Instant | null
  /** Of an undone import: people who left, and people who stayed because the owner has worked with them since. */
  readonly archived: number
  readonly kept: number
}

const columns = `i.import_id as id, i.file_name as "fileName", i.source, i.status, i.rows, i.processed, i.added, i.changed,
  i.unchanged, i.refused, i.started_at as "startedAt", i.finished_at as "finishedAt", i.archived, i.kept`

/** The viewer's imports, newest first; at most 100. */
export const imports = (db: Database, viewer: Viewer): Promise<readonly ImportView[]> =>
  selectRows<ImportView>(db, {
    name: 'imports',
    text: `select ${columns} from read.import i where i.owner_id = $1 and i.workspace_id = $2
      order by i.started_at desc, i.import_id desc limit 100`,
    values: [viewer.userId, viewer.workspaceId],
  })

/** One import of the viewer's; undefined when it is not theirs, not there or not started. */
export const importById = (db: Database, viewer: Viewer, id: ImportId): Promise<ImportView | undefined> =>
  selectRow<ImportView>(db, {
    name: 'import.by-id',
    text: `select ${columns} from read.import i
      where i.import_id = $3 and i.owner_id = $1 and i.workspace_id = $2`,
    values: [viewer.userId, viewer.workspaceId, id],
  })

export type ReportedOutcome = 'added' | 'changed' | 'unchanged' | 'refused'

export interface ImportRowView {
  /** The line of the file, from 1, as an editor shows it. */
  readonly line: number
  readonly outcome: ReportedOutcome
  /** The person's name as it is today; empty for refused rows. */
  readonly name: string
  readonly contactId: ContactId | null
  readonly code: string | null
  readonly column: string | null
  readonly raw: string | null
}

export interface ImportRowCursor {
  readonly rank: number
  readonly line: number
  readonly key: string
}

type ImportRowRecord = ImportRowView & ImportRowCursor

export interface ImportRowsArguments {
  readonly importId: ImportId
  readonly first: number
  readonly after?: ImportRowCursor | null | undefined
  readonly outcome?: 'added' | 'changed' | 'unchanged' | 'refused' | null | undefined
}

/** The report of an import: refused rows first, then who was added, who changed, and who stayed as they were; by line. */
export const importRowsPage = async (
  db: Database,
  viewer: Viewer,
  { importId, first, after, outcome }: ImportRowsArguments,
): Promise<Page<ImportRowView, ImportRowCursor>> => {
  const size = pageSize(first)
  const values: unknown[] = [viewer.userId, viewer.workspaceId, importId, size + 1]
  const only = outcome ? ` and r.outcome = $${values.push(outcome)}` : ''
  const at = values.length
  const from = after ? ` and (r.rank, r.line, r.row_key) > ($${at + 1}::int, $${at + 2}::int, $${at + 3}::text)` : ''
  if (after) values.push(after.rank, after.line, after.key)
  const rows = await selectRows<ImportRowRecord>(db, {
    name: `import.rows${outcome ? '.only' : ''}${after ? '.after' : ''}`,
    text: `select r.rank, r.line, r.row_key as key, r.outcome, coalesce(c.name, '') as name,
        r.contact_id as "contactId", r.code, r.column_name as "column", r.raw
      from read.import i
      join read.import_row r on r.import_id = i.import_id
      left join read.contact c on c.contact_id = r.contact_id and c.owner_id = $1
      where i.import_id = $3 and i.owner_id = $1 and i.workspace_id = $2${only}${from}
      order by r.rank, r.line, r.row_key limit $4`,
    values,
  })
  return toPage(rows, size, ({ rank, key, ...node }) => ({ node, cursor: { rank, line: node.line, key } }))
}
