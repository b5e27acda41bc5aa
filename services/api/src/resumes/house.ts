import type { FileStore } from '@kith/files'
import type { FileEvent } from '@kith/domain'
import type { EventStore } from '@kith/event-store'
import { streamName } from '@kith/kernel'
import type { FileId, RecordedEvent } from '@kith/kernel'
import type { StoredVersion } from '@kith/read-model/queries'
import type { Logger } from '@kith/runtime'
import { unsealFile } from './file-box.ts'

/** What stored résumés are opened and cleared away with. */
export interface ResumeHouse {
  readonly store: Pick<EventStore, 'read'>
  readonly files: FileStore
  readonly log: Logger
}

type RecordedFileEvent = FileEvent extends infer Event
  ? Event extends FileEvent
    ? RecordedEvent<Event>
    : never
  : never

const eventsOf = async ({ store }: Pick<ResumeHouse, 'store'>, fileId: FileId): Promise<readonly RecordedFileEvent[]> =>
  (await store.read(streamName('file', fileId))) as readonly RecordedFileEvent[]

/**
 * The plain bytes of a version. Undefined when they are gone: the file was removed, or the key of its owner destroyed.
 * The caller has seen to it that whoever asks may have them.
 */
export const openResume = async (
  house: Pick<ResumeHouse, 'store' | 'files'>,
  { fileId, version, storageKey }: Pick<StoredVersion, 'fileId' | 'version' | 'storageKey'>,
): Promise<Buffer | undefined> => {
  const events = await eventsOf(house, fileId)
  if (events.some(({ type }) => type === 'file.removed')) return undefined
  for (const { type, data } of events) {
    if ((type !== 'file.uploaded' && type !== 'file.version-added') || data.number !== version) continue
    // The stand-in of a sealed key whose own key is gone.
    if (data.fileKey === '' || data.storageKey !== storageKey) return undefined
    const sealed = await house.files.get(storageKey)
    return sealed && unsealFile(Buffer.from(data.fileKey, 'base64'), storageKey, sealed)
  }
  return undefined
}

/** Deletes the bytes of all versions, once the log says that the file is removed. What fails here is swept up later. */
export const clearAway = async (house: ResumeHouse, fileId: FileId): Promise<void> => {
  for (const { type, data } of await eventsOf(house, fileId)) {
    if (type !== 'file.uploaded' && type !== 'file.version-added') continue
    try {
      await house.files.remove(data.storageKey)
    } catch (error) {
      house.log.warn({ err: error, fileId }, 'could not delete the bytes of a removed file')
    }
  }
}
