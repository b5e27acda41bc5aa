import { randomBytes, randomUUID } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { setImmediate as turn } from 'node:timers/promises'
import type { FileRefusal } from '@kith/interchange'
import { cleanText, connectionsReader } from '@kith/interchange'
import type { ImportId } from '@kith/kernel'
import type { Viewer } from '@kith/read-model/queries'
import { chunkSize, uploadPath } from './house.ts'
import type { WorkHouse } from './house.ts'
import { createPreview } from './preview.ts'
import { writeUpload } from './upload-file.ts'

/** The upload is kept and previewed, or refused with the reason. */
export type Received =
  | { readonly kind: 'received'; readonly importId: ImportId }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }

interface Upload {
  readonly viewer: Viewer
  readonly fileName: string
  readonly file: AsyncIterable<Uint8Array>
}

/** The name as it may be shown: the last part of a path, clean, not endless. */
const shownName = (fileName: string): string =>
  cleanText(fileName.split(/[\\/]/).at(-1) ?? '').slice(0, 200) || 'Connections.csv'

const readAndPreview = async (
  house: WorkHouse,
  { viewer, file }: Upload,
  keep: { readonly importId: ImportId; readonly write: (bytes: Uint8Array) => Promise<void> },
) => {
  const reader = connectionsReader()
  const preview = createPreview({
    db: house.databaseOf(viewer),
    commands: house.commands,
    viewer,
    importId: keep.importId,
  })
  const take = async ({ rows, refusal }: ReturnType<typeof reader.end>): Promise<FileRefusal | undefined> => {
    for (let at = 0; at < rows.length; at += chunkSize) await preview.take(rows.slice(at, at + chunkSize))
    return refusal
  }
  for await (const bytes of file) {
    const refusal = await take(reader.push(bytes))
    if (refusal) return { kind: 'refused', refusal } as const
    await keep.write(bytes)
    await turn()
  }
  const refusal = await take(reader.end())
  if (refusal) return { kind: 'refused', refusal } as const
  return { kind: 'read', preview: preview.result(reader.header()?.columns ?? []) } as const
}

/**
 * Streams a file to disk, sealed, while it is read: memory stays flat whatever its size. A file that is no list of
 * connections leaves nothing behind.
 */
export const receiveUpload = async (house: WorkHouse, upload: Upload): Promise<Received> => {
  const importId = randomUUID() as string as ImportId
  const key = randomBytes(32)
  const path = uploadPath(house.directory, importId)
  const kept = await writeUpload(path, key)
  let isKept = false
  try {
    const outcome = await readAndPreview(house, upload, { importId, write: kept.write })
    if (outcome.kind === 'refused') return outcome
    await kept.finish()
    const { preview } = outcome
    const { userId: ownerId, workspaceId } = upload.viewer
    const box = { fileName: shownName(upload.fileName), fileKey: key.toString('base64'), preview }
    await house.work.add({ importId, ownerId, workspaceId, stage: 'previewed', rows: preview.rows, box })
    isKept = true
    return { kind: 'received', importId }
  } finally {
    if (!isKept) {
      await kept.abandon().catch(() => undefined)
      await unlink(path).catch(() => undefined)
    }
  }
}
