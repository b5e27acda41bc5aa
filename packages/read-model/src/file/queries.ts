import type { FileKind } from '@kith/domain'
import type { FileId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { selectRow, selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'

export interface ResumeVersionView {
  readonly fileId: FileId
  readonly version: number
  readonly fileName: string
  readonly kind: FileKind
  readonly bytes: number
  readonly uploadedAt: Instant
}

export interface ResumeView {
  readonly id: FileId
  readonly name: string
  readonly removed: boolean
  /** The newest one first. */
  readonly versions: readonly ResumeVersionView[]
}

const versionFields = `'fileId', v.file_id, 'version', v.version, 'fileName', v.file_name, 'kind', v.kind,
  'bytes', v.bytes, 'uploadedAt', v.uploaded_at`

const resume = `select f.file_id as id, f.name, f.removed,
    (select coalesce(json_agg(json_build_object(${versionFields}) order by v.version desc), '[]'::json)
      from read.resume_version v where v.file_id = f.file_id and v.owner_id = $1) as versions
  from read.resume f where f.owner_id = $1 and f.workspace_id = $2`

/** The viewer's résumés, the one uploaded last first; at most 100. */
export const resumes = (db: Database, viewer: Viewer): Promise<readonly ResumeView[]> =>
  selectRows<ResumeView>(db, {
    name: 'file.resumes',
    text: `${resume} and not f.removed order by f.uploaded_at desc, f.file_id limit 100`,
    values: [viewer.userId, viewer.workspaceId],
  })

/** One résumé of the viewer's, a removed one without name and versions; undefined when it is not theirs or not there. */
export const resumeById = (db: Database, viewer: Viewer, id: FileId): Promise<ResumeView | undefined> =>
  selectRow<ResumeView>(db, {
    name: 'file.resume',
    text: `${resume} and f.file_id = $3`,
    values: [viewer.userId, viewer.workspaceId, id],
  })

/** A version as whoever opens it for somebody needs to know it. */
export interface StoredVersion extends ResumeVersionView {
  readonly ownerId: UserId
  readonly workspaceId: WorkspaceId
  /** Where the sealed bytes lie. */
  readonly storageKey: string
}

/** Names one version. */
export interface VersionName {
  readonly fileId: FileId
  readonly version: number
}

/**
 * Versions of résumés, whoever asks, in no order: `system` is the owner's connection, and the caller has to know that the
 * one it asks for may see each, and that it is `ownerId`'s. What is not there or removed is left out.
 */
export const resumeVersions = (system: Database, names: readonly VersionName[]): Promise<readonly StoredVersion[]> =>
  selectRows<StoredVersion>(system, {
    name: 'file.versions',
    text: `select v.file_id as "fileId", v.version, v.file_name as "fileName", v.kind, v.bytes,
        v.uploaded_at as "uploadedAt", v.owner_id as "ownerId", v.workspace_id as "workspaceId",
        o.storage_key as "storageKey"
      from unnest($1::uuid[], $2::int[]) n(file_id, version)
      join read.resume_version v on v.file_id = n.file_id and v.version = n.version
      join read.resume_object o on o.file_id = v.file_id and o.version = v.version`,
    values: [names.map(({ fileId }) => fileId), names.map(({ version }) => version)],
  })

/** One version, under the same condition as `resumeVersions`. */
export const resumeVersion = async (
  system: Database,
  fileId: FileId,
  version: number,
): Promise<StoredVersion | undefined> => (await resumeVersions(system, [{ fileId, version }]))[0]

/** Where the sealed bytes of all versions lie that ever were: of one file, or of everything that somebody uploaded. */
export const storageKeysOf = async (
  system: Database,
  whose: { readonly fileId: FileId } | { readonly ownerId: UserId },
): Promise<readonly string[]> => {
  const [column, id] = 'fileId' in whose ? ['file_id', whose.fileId] : ['owner_id', whose.ownerId]
  const rows = await selectRows<{ readonly key: string }>(system, {
    name: `file.keys.${column}`,
    text: `select o.storage_key as key from read.resume_object o where o.${column} = $1 order by o.file_id, o.version`,
    values: [id],
  })
  return rows.map(({ key }) => key)
}
