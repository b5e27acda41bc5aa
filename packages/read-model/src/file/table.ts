import type { FileKind } from '@kith/domain'
import type { FileId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { noRows, ownerOnly } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

/** A résumé of a member. What was removed leaves its id here, without a name, so that the stream's events still count. */
export interface ResumeRow {
  readonly file_id: FileId
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  revision: number
  name: string
  removed: boolean
  /** When its newest version was uploaded. */
  uploaded_at: Instant
}

export const resumeTable = defineTable<ResumeRow>({
  name: 'resume',
  key: ['file_id'],
  rows: ownerOnly(),
  columns: {
    file_id: 'uuid',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    revision: 'bigint',
    name: 'text',
    removed: 'boolean',
    uploaded_at: 'text collate "C"',
  },
  indexes: (on) => [`create index on ${on} (owner_id, workspace_id, uploaded_at) where not removed`],
})

export interface ResumeVersionRow {
  readonly file_id: FileId
  readonly version: number
  readonly owner_id: UserId
  readonly workspace_id: WorkspaceId
  readonly file_name: string
  readonly kind: FileKind
  /** Of the plain file. */
  readonly bytes: number
  readonly uploaded_at: Instant
}

export const resumeVersionTable = defineTable<ResumeVersionRow>({
  name: 'resume_version',
  key: ['file_id', 'version'],
  rows: ownerOnly(),
  columns: {
    file_id: 'uuid',
    version: 'integer',
    owner_id: 'uuid',
    workspace_id: 'uuid',
    file_name: 'text',
    kind: 'text',
    bytes: 'integer',
    uploaded_at: 'text collate "C"',
  },
  indexes: (on) => [`create index on ${on} (owner_id)`],
})

/**
 * Where the sealed bytes of a version lie. It outlives the version: whoever clears away after a removal or an erasure
 * asks here. The key that opens the bytes stands in no table; it is read from the log when somebody opens a version.
 */
export interface ResumeObjectRow {
  readonly file_id: FileId
  readonly version: number
  readonly owner_id: UserId
  readonly storage_key: string
}

export const resumeObjectTable = defineTable<ResumeObjectRow>({
  name: 'resume_object',
  key: ['file_id', 'version'],
  rows: noRows,
  columns: { file_id: 'uuid', version: 'integer', owner_id: 'uuid', storage_key: 'uuid' },
  indexes: (on) => [`create index on ${on} (owner_id)`],
})
