import type { FileEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { resumeObjectTable, resumeTable, resumeVersionTable } from './table.ts'

const tables = { resume: resumeTable, version: resumeVersionTable, object: resumeObjectTable }
type Rows = RowSets<typeof tables>
type RecordedFileEvent = FileEvent extends infer Event
  ? Event extends FileEvent
    ? RecordedEvent<Event>
    : never
  : never
type Uploaded = Extract<RecordedFileEvent, { readonly type: 'file.uploaded' }>
type WithVersion = Extract<RecordedFileEvent, { readonly type: 'file.uploaded' | 'file.version-added' }>

const isFileEvent = (event: Recorded): event is RecordedFileEvent => event.stream.startsWith('file-')

const want = (event: Recorded, rows: Rows): void => {
  if (!isFileEvent(event)) return
  const { fileId } = event.data
  if (event.type === 'file.uploaded') rows.resume.wantNew(fileId)
  else rows.resume.want(fileId)
  if (event.type === 'file.removed') rows.version.wantGroup(fileId)
  if (event.type !== 'file.uploaded' && event.type !== 'file.version-added') return
  rows.version.want(fileId, String(event.data.number))
  rows.object.want(fileId, String(event.data.number))
}

const addVersion = ({ data, metadata }: WithVersion, rows: Rows): void => {
  const { fileId, ownerId, number, fileName, kind, bytes, storageKey } = data
  const of = { file_id: fileId, version: number, owner_id: ownerId }
  rows.version.add({
    ...of,
    workspace_id: metadata.workspaceId,
    file_name: fileName,
    kind,
    bytes,
    uploaded_at: metadata.occurredAt,
  })
  rows.object.add({ ...of, storage_key: storageKey })
}

const addResume = ({ data, metadata }: Uploaded, rows: Rows): void =>
  rows.resume.add({
    file_id: data.fileId,
    owner_id: data.ownerId,
    workspace_id: metadata.workspaceId,
    revision: 0,
    name: data.name,
    removed: false,
    uploaded_at: metadata.occurredAt,
  })

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (!isFileEvent(event)) return
  const { fileId, ownerId } = event.data
  const row = rows.resume.get(fileId)
  if (event.type === 'file.uploaded') {
    if (row !== undefined) return
    addResume(event, rows)
    addVersion(event, rows)
  } else {
    if (!isNext(event, row?.revision ?? -1) || row === undefined) return
    row.revision = Number(event.revision)
    if (event.type === 'file.renamed') row.name = event.data.name
    if (event.type === 'file.version-added') {
      row.uploaded_at = event.metadata.occurredAt
      addVersion(event, rows)
    }
    if (event.type === 'file.removed') {
      Object.assign(row, { name: '', removed: true })
      for (const version of rows.version.group(fileId)) rows.version.remove(version)
    }
    rows.resume.change(row)
  }
  changes.add(ownerId, ['files'])
}

/** What somebody called their files goes with them; where the bytes lie stays, so that they can be cleared away. */
const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'user.erased') return
  const { userId } = event.data
  await client.query(`delete from ${schema}.resume_version where owner_id = $1`, [userId])
  await client.query(`update ${schema}.resume set name = '', removed = true where owner_id = $1`, [userId])
}

/** The résumés of members. */
export const fileProjection = defineProjection({
  name: 'file',
  version: 1,
  categories: ['file', 'user'],
  tables,
  want,
  fold,
  erasing: ['user.erased'],
  erase,
  passOver: raiseRevision(resumeTable, 'file'),
})
