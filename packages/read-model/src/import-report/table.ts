import type { ContactId, ImportId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { ownerOnly } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

export interface ImportTableRow {
  readonly import_id: ImportId
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  revision: number
  readonly source: string
  file_name: string
  status: 'running' | 'finished' | 'undoing' | 'undone'
  readonly rows: number
  processed: number
  added: number
  changed: number
  unchanged: number
  refused: number
  readonly started_at: Instant
  finished_at: Instant | null
  archived: number
  kept: number
}

export const importTable = defineTable<ImportTableRow>({
  name: 'import',
  key: ['import_id'],
  rows: ownerOnly(),
  retained: 10_000,
  columns: {
    import_id: 'uuid',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    revision: 'bigint',
    source: 'text',
    file_name: 'text',
    status: 'text',
    rows: 'integer',
    processed: 'integer',
    added: 'integer',
    changed: 'integer',
    unchanged: 'integer',
    refused: 'integer',
    started_at: 'text collate "C"',
    finished_at: 'text?',
    archived: 'integer',
    kept: 'integer',
  },
  indexes: (on) => [`create index on ${on} (owner_id, started_at)`],
})

/** What became of a row of the file: a person (whose name stands elsewhere), or a refusal. */
export interface ImportRowRow {
  readonly import_id: ImportId
  readonly row_key: string
  /** Order in the report: refused 0, added 1, changed 2, unchanged 3. */
  readonly rank: number
  readonly line: number
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'refused'
  readonly contact_id: ContactId | null
  readonly code: string | null
  readonly column_name: string | null
  readonly raw: string | null
}

export const importRowTable = defineTable<ImportRowRow>({
  name: 'import_row',
  key: ['import_id', 'row_key'],
  rows: (schema) =>
    `import_id in (select i.import_id from ${schema}.import i where i.owner_id = (select read.viewer())
      and i.workspace_id = (select read.asked_workspace()))`,
  columns: {
    import_id: 'uuid',
    row_key: 'text collate "C"',
    rank: 'integer',
    line: 'integer',
    outcome: 'text',
    contact_id: 'uuid?',
    code: 'text?',
    column_name: 'text?',
    raw: 'text?',
  },
  indexes: (on) => [`create index on ${on} (import_id, rank, line, row_key)`],
})
