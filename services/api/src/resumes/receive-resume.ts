import { randomUUID } from 'node:crypto'
import type { CommandHandler } from '@kith/command-handling'
import { cleanLine, cutTo, fileDecider, fileLimits, limits, sentenceFor } from '@kith/domain'
import type { FileCommand, FileEvent } from '@kith/domain'
import { StoreUnavailable } from '@kith/event-store'
import { checkDocument } from '@kith/interchange'
import type { DocumentKind } from '@kith/interchange'
import type { Clock, CommandId, FileId } from '@kith/kernel'
import type { PositionWaiter } from '@kith/postgres'
import { resumeById, resumes } from '@kith/read-model/queries'
import type { Viewer } from '@kith/read-model/queries'
import { asId } from '../graphql/ids.ts'
import type { DatabaseOf } from '../server/house.ts'
import type { Problem } from '../server/problem.ts'
import { newFileKey, sealFile } from './file-box.ts'
import type { ResumeHouse } from './house.ts'
import type { Form } from './read-form.ts'

/** What taking in a résumé works with. */
export interface ReceivingHouse extends Pick<ResumeHouse, 'files'> {
  readonly databaseOf: DatabaseOf
  readonly commands: CommandHandler
  readonly waiter: PositionWaiter
  readonly clock: Clock
}

export interface Uploaded {
  readonly fileId: FileId
  readonly version: number
  readonly fileName: string
  readonly bytes: number
}

export type Received =
  | { readonly kind: 'received'; readonly uploaded: Uploaded }
  | { readonly kind: 'refused'; readonly problem: Problem }

const patienceMs = 1_000

const refuse = (code: string, message: string, field?: string): Received => ({
  kind: 'refused',
  problem: { code, message, ...(field ? { field } : {}) },
})

/** The name as it is kept: the last part of a path, clean, not endless, and with the ending that its content has. */
export const shownName = (name: string, kind: DocumentKind): string => {
  const own = cutTo(cleanLine(name.split(/[\\/]/).at(-1) ?? ''), limits.name - 10) || 'Resume'
  return own.toLowerCase().endsWith(`.${kind}`) ? own : `${own}.${kind}`
}

/** The file that the new version belongs to: an own one, or a new one while there is room. */
const target = async (
  { databaseOf }: ReceivingHouse,
  viewer: Viewer,
  asked: string | undefined,
): Promise<{ readonly fileId: FileId; readonly isNew: boolean } | Received> => {
  const db = databaseOf(viewer)
  if (asked) {
    const fileId = asId<FileId>(asked)
    const known = fileId && (await resumeById(db, viewer, fileId))
    return known && !known.removed
      ? { fileId: known.id, isNew: false }
      : refuse('NOT_FOUND', sentenceFor({ code: 'NOT_FOUND' }), 'fileId')
  }
  if ((await resumes(db, viewer)).length >= fileLimits.files)
    return refuse(
      'TOO_MANY_RESUMES',
      `You have ${fileLimits.files} résumés. Remove one, or upload this as a new version of one that you have.`,
    )
  return { fileId: randomUUID() as string as FileId, isNew: true }
}

/** Checks a file by its content, puts it away sealed, and records it under its owner's key. */
export const receiveResume = async (
  house: ReceivingHouse,
  { viewer, form, correlationId }: { readonly viewer: Viewer; readonly form: Form; readonly correlationId: string },
): Promise<Received> => {
  const { bytes } = form.file
  const check = checkDocument(bytes)
  if (check.kind === 'refused') return { kind: 'refused', problem: { ...check.refusal, field: 'file' } }
  const found = await target(house, viewer, form.fields.get('fileId'))
  if ('kind' in found) return found
  const { fileId, isNew } = found

  const [storageKey, key] = [randomUUID(), newFileKey()]
  const fileName = shownName(form.file.name, check.document)
  const version = { fileId, fileName, kind: check.document, bytes: bytes.length, storageKey }
  const data = { ...version, fileKey: key.toString('base64'), by: viewer.userId }
  const name = form.fields.get('name') || fileName.replace(/\.[^.]+$/, '')
  const command: FileCommand = isNew
    ? { type: 'UploadFile', data: { ...data, ownerId: viewer.userId, name } }
    : { type: 'AddFileVersion', data }

  // The bytes first: what the log names is there. Without their key, which the log alone has, they are noise.
  await house.files.put(storageKey, sealFile(key, storageKey, bytes))
  const forget = (): Promise<void> => house.files.remove(storageKey).catch(() => undefined)
  const outcome = await house.commands
    .handle(fileDecider, fileId, command, {
      workspaceId: viewer.workspaceId,
      actor: viewer.userId,
      commandId: randomUUID() as string as CommandId,
      now: house.clock.now(),
      correlationId,
    })
    .catch(async (error: unknown) => {
      // Where the outcome is not known the event may be there, and then it needs its bytes.
      if (!(error instanceof StoreUnavailable)) await forget()
      throw error
    })
  if (outcome.kind === 'accepted') {
    await house.waiter.wait(['file'], outcome.position, patienceMs)
    return { kind: 'received', uploaded: { fileId, version: numberIn(outcome.events), fileName, bytes: bytes.length } }
  }
  await forget()
  if (outcome.kind !== 'rejected')
    return refuse('CONFLICT', 'Somebody changed this at the same moment. Please look at it as it is now and try again.')
  const { rejection } = outcome
  return refuse(rejection.code, sentenceFor(rejection), rejection.field)
}

const numberIn = ([event]: readonly FileEvent[]): number => (event && 'number' in event.data ? event.data.number : 1)
