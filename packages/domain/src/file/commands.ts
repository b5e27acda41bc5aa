import { z } from 'zod'
import { commandOf, name, refusal } from '../shared/input.ts'
import { fileId, partId, userId } from '../shared/values.ts'
import { fileKind, fileLimits } from './version.ts'

const of = { fileId }

/** 32 bytes in base64. */
const fileKey = z.string().regex(/^[A-Za-z0-9+/]{43}=$/)

const version = {
  fileName: name,
  kind: fileKind,
  bytes: z.int().min(1).max(fileLimits.bytes, refusal('FILE_TOO_LARGE')),
  // A random id: where the sealed bytes lie already.
  storageKey: partId,
  fileKey,
}

const commands = [
  commandOf('UploadFile', { ...of, ownerId: userId, name, ...version }),
  commandOf('AddFileVersion', { ...of, ...version }),
  commandOf('RenameFile', { ...of, name }),
  commandOf('RemoveFile', of),
] as const

/** Checks and cleans what comes in. */
export const fileCommand = z.discriminatedUnion('type', commands)

export type FileCommand = z.output<typeof fileCommand>

/** One command by its name. */
export type FileCommandOf<Type extends FileCommand['type']> = Extract<FileCommand, { readonly type: Type }>
