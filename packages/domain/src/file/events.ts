// STORAGE FORMAT. These shapes are on disk for ever. Add a version; never edit one.
import type { StoredData, SubjectId } from '@kith/kernel'
import { z } from 'zod'
import { defineEvent } from '../shared/define-event.ts'
import type { EventOf } from '../shared/define-event.ts'
import { fileId, partId, userId } from '../shared/values.ts'
import { fileKind } from './version.ts'

/** Rides in every event, so that each can be read alone. */
const of = { fileId, ownerId: userId }

const theOwner = (data: StoredData): readonly SubjectId[] => [data['ownerId'] as SubjectId]

/**
 * One version: its bytes lie elsewhere under `storageKey`, sealed with `fileKey` (32 bytes in base64). That key lies here
 * under the owner's, so that whoever destroys the owner's makes every copy of the bytes unreadable.
 */
const version = {
  number: z.int().min(1),
  fileName: z.string(),
  kind: fileKind,
  bytes: z.int().min(1),
  storageKey: partId,
  fileKey: z.string(),
}
const versionSealed = { fileName: '', fileKey: '' }

/** The first version, and what the owner calls the file. */
export const fileUploaded = defineEvent({
  type: 'file.uploaded',
  schema: z.object({ ...of, name: z.string(), ...version }),
  sealed: { name: '', ...versionSealed },
  subjects: theOwner,
})

export const fileVersionAdded = defineEvent({
  type: 'file.version-added',
  schema: z.object({ ...of, ...version }),
  sealed: versionSealed,
  subjects: theOwner,
})

export const fileRenamed = defineEvent({
  type: 'file.renamed',
  schema: z.object({ ...of, name: z.string() }),
  sealed: { name: '' },
  subjects: theOwner,
})

/** All versions are gone, and stay gone. */
export const fileRemoved = defineEvent({ type: 'file.removed', schema: z.object(of) })

export const fileEvents = [fileUploaded, fileVersionAdded, fileRenamed, fileRemoved] as const

export type FileEvent = EventOf<(typeof fileEvents)[number]>
