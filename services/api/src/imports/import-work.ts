import type { ImportId, Sealer, SubjectId, UserId, WorkspaceId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import type { ImportPreview } from './types.ts'

export type Stage = 'previewed' | 'applying' | 'undoing'

/** What a file was found to hold, and the key to read it again. */
export interface UploadBox {
  readonly fileName: string
  /** Base64 of the file's own key. */
  readonly fileKey: string
  readonly preview: ImportPreview
}

/** An import that waits or is under way. `box`: undefined while undoing, and when the owner was erased. */
export interface ImportWork {
  readonly importId: ImportId
  readonly ownerId: UserId
  readonly workspaceId: WorkspaceId
  readonly stage: Stage
  readonly rows: number
  readonly box: UploadBox | undefined
}

interface Row extends Omit<ImportWork, 'box'> {
  readonly box: string | null
}

const columns = `import_id as "importId", owner_id as "ownerId", workspace_id as "workspaceId", stage, rows, box`

/** The table of imports that are not done. Boxes are sealed under the key of their owner. */
export const createImportWorkTable = (db: Pool, sealer: Sealer) => {
  const place = (importId: ImportId): string => `upload/${importId}`

  const open = async (row: Row): Promise<ImportWork> => {
    const subject = row.ownerId as string as SubjectId
    if (row.box === null) return { ...row, box: undefined }
    await sealer.prepareToOpen([subject])
    const opened = sealer.open([subject], place(row.importId), row.box)
    return { ...row, box: opened.kind === 'open' ? (JSON.parse(opened.text) as UploadBox) : undefined }
  }
  const select = async (where: string, values: readonly unknown[]): Promise<readonly ImportWork[]> => {
    const { rows } = await db.query<Row>(
      `select ${columns} from api.import_work where ${where} order by created_at desc`,
      [...values],
    )
    return Promise.all(rows.map(open))
  }

  return {
    add: async (work: ImportWork & { readonly box: UploadBox }): Promise<void> => {
      const subject = work.ownerId as string as SubjectId
      await sealer.prepareToSeal([subject])
      const box = sealer.seal([subject], place(work.importId), JSON.stringify(work.box))
      await db.query(
        `insert into api.import_work (import_id, owner_id, workspace_id, stage, rows, box)
         values ($1, $2, $3, $4, $5, $6)`,
        [work.importId, work.ownerId, work.workspaceId, work.stage, work.rows, box],
      )
    },
    /** Notes that an undo is under way; false when it, or the import itself, was noted before. */
    addUndo: async (work: Omit<ImportWork, 'box' | 'stage'>): Promise<boolean> => {
      const { rowCount } = await db.query(
        `insert into api.import_work (import_id, owner_id, workspace_id, stage, rows) values ($1, $2, $3, 'undoing', $4)
         on conflict (import_id) do nothing`,
        [work.importId, work.ownerId, work.workspaceId, work.rows],
      )
      return rowCount === 1
    },
    /** One of the owner's; undefined when it is not theirs or not there. */
    find: async (importId: ImportId, ownerId: UserId): Promise<ImportWork | undefined> =>
      (await select('import_id = $1 and owner_id = $2', [importId, ownerId]))[0],
    ofOwner: (ownerId: UserId) => select('owner_id = $1', [ownerId]),
    /** What a crash left behind. */
    unfinished: () => select(`stage <> 'previewed'`, []),
    /** Previews that nobody came back to. */
    forgotten: (days: number) =>
      select(`stage = 'previewed' and created_at < now() - make_interval(days => $1)`, [days]),
    setStage: async (importId: ImportId, stage: Stage): Promise<void> => {
      await db.query('update api.import_work set stage = $2 where import_id = $1', [importId, stage])
    },
    remove: async (importId: ImportId): Promise<void> => {
      await db.query('delete from api.import_work where import_id = $1', [importId])
    },
    ids: async (): Promise<ReadonlySet<string>> => {
      const { rows } = await db.query<{ id: string }>('select import_id::text as id from api.import_work')
      return new Set(rows.map((row) => row.id))
    },
  }
}

export type ImportWorkTable = ReturnType<typeof createImportWorkTable>
