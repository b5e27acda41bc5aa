import { mkdir, readdir, unlink } from 'node:fs/promises'
import { importDecider } from '@kith/domain'
import type { ImportId } from '@kith/kernel'
import { importById } from '@kith/read-model/queries'
import type { Viewer } from '@kith/read-model/queries'
import { act, refused } from '../graphql/act.ts'
import type { Acting, Outcome } from '../graphql/act.ts'
import { applyImport } from './apply-import.ts'
import { createBackground } from './background.ts'
import { uploadPath } from './house.ts'
import type { ImportHouse, WorkHouse } from './house.ts'
import { createImportWorkTable } from './import-work.ts'
import type { ImportWork } from './import-work.ts'
import { receiveUpload } from './receive-upload.ts'
import type { Received } from './receive-upload.ts'
import { undoImport } from './undo-import.ts'

/** From an uploaded file to contacts, and back. */
export interface Imports {
  /** Reads an uploaded file, keeps it sealed and tells what it would do. */
  readonly receive: (viewer: Viewer, fileName: string, file: AsyncIterable<Uint8Array>) => Promise<Received>
  /** Uploads and running imports of the viewer. */
  readonly pending: (viewer: Viewer) => Promise<readonly ImportWork[]>
  readonly find: (viewer: Viewer, importId: ImportId) => Promise<ImportWork | undefined>
  readonly start: (acting: Acting, importId: ImportId, commandId: string) => Promise<Outcome>
  readonly undo: (acting: Acting, importId: ImportId, commandId: string) => Promise<Outcome>
  readonly discard: (viewer: Viewer, importId: ImportId) => Promise<Outcome>
  /** Goes on with what a crash interrupted, and clears away what nobody came back to. */
  readonly resume: () => Promise<void>
  readonly idle: () => Promise<void>
  readonly stop: () => Promise<void>
}

const previewDays = 7
const mostPreviews = 5
const done: Outcome = { ok: true, refusal: null, isStale: false }

const removeFile = (directory: string, importId: ImportId): Promise<void> =>
  unlink(uploadPath(directory, importId)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })

export const createImports = (given: ImportHouse): Imports => {
  const house: WorkHouse = { ...given, work: createImportWorkTable(given.system, given.sealer) }
  const { work, directory } = house
  const background = createBackground({ db: house.system, log: house.log })

  const forget = async (importId: ImportId): Promise<void> => {
    await removeFile(directory, importId)
    await work.remove(importId)
  }

  const go = ({ importId, ownerId }: Pick<ImportWork, 'importId' | 'ownerId'>, isNew = false): void => {
    let isFirstRun = isNew
    background.run(importId, async (signal) => {
      const how = { signal, isFirstRun }
      isFirstRun = false
      const found = await work.find(importId, ownerId)
      if (!found) return
      if (found.stage === 'undoing') await undoImport(house, found, signal)
      // A box that cannot be opened any more belonged to somebody who was erased: there is nothing to go on with.
      else if (found.box && !(await applyImport(house, { ...found, box: found.box }, how)))
        return work.setStage(importId, 'previewed')
      await forget(importId)
      house.live.tell(ownerId, { topics: ['imports'], contactIds: [], importId })
    })
  }

  const trimPreviews = async (viewer: Viewer): Promise<void> => {
    const previews = (await work.ofOwner(viewer.userId)).filter(({ stage }) => stage === 'previewed')
    for (const { importId } of previews.slice(mostPreviews)) await forget(importId)
  }

  return {
    receive: async (viewer, fileName, file) => {
      const received = await receiveUpload(house, { viewer, fileName, file })
      if (received.kind === 'received') await trimPreviews(viewer)
      return received
    },
    pending: (viewer) => work.ofOwner(viewer.userId),
    find: (viewer, importId) => work.find(importId, viewer.userId),
    start: async (acting, importId, commandId) => {
      const { userId } = acting.viewer
      const found = await work.find(importId, userId)
      if (!found?.box || found.stage === 'undoing') {
        // Started before, and over by now: the same request again is answered as the first time.
        return (await importById(house.databaseOf(acting.viewer), acting.viewer, importId))
          ? done
          : refused({ code: 'NOT_FOUND' })
      }
      // Noted before the log hears of it: a crash in between is then found at the next start.
      await work.setStage(importId, 'applying')
      const outcome = await act(acting, {
        decider: importDecider,
        id: importId,
        commandId,
        awaits: ['import-report'],
        command: {
          type: 'StartImport',
          data: {
            importId,
            ownerId: userId,
            by: userId,
            source: 'linkedin',
            fileName: found.box.fileName,
            rows: found.rows,
          },
        },
      })
      if (outcome.ok) go(found, found.stage === 'previewed')
      else await work.setStage(importId, 'previewed')
      return outcome
    },
    undo: async (acting, importId, commandId) => {
      const { viewer } = acting
      const view = await importById(house.databaseOf(viewer), viewer, importId)
      if (!view) return refused({ code: 'NOT_FOUND' })
      const entry = { importId, ownerId: viewer.userId, workspaceId: viewer.workspaceId, rows: view.rows }
      // It shows as finished a moment before its run has put everything away.
      if (view.status === 'finished') await background.settled(importId)
      const isNew = await work.addUndo(entry)
      const outcome = await act(acting, {
        decider: importDecider,
        id: importId,
        commandId,
        awaits: ['import-report', 'contact-list'],
        command: { type: 'StartUndo', data: { importId, by: viewer.userId } },
      })
      if (outcome.ok) go(entry)
      else if (isNew) await work.remove(importId)
      return outcome
    },
    discard: async (viewer, importId) => {
      const found = await work.find(importId, viewer.userId)
      if (!found) return done
      if (found.stage !== 'previewed') return refused({ code: 'IMPORT_NOT_FINISHED' })
      await forget(importId)
      return done
    },
    resume: async () => {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      for (const { importId } of await work.forgotten(previewDays)) await forget(importId)
      const wanted = await work.ids()
      for (const name of await readdir(directory)) {
        const id = name.replace(/\.sealed$/, '') as ImportId
        if (id !== name && !wanted.has(id)) await removeFile(directory, id)
      }
      for (const found of await work.unfinished()) go(found)
    },
    idle: background.idle,
    stop: background.stop,
  }
}
