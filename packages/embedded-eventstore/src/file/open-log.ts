import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type DirectoryLock, lockDirectory } from './directory-lock.ts'
import { isFileError } from './file-error.ts'
import { LogFile } from './log-file.ts'
import { recoverLog } from './recover.ts'

/** The data directory cannot be used. The message says why and what to do. */
export class UnusableDirectory extends Error {
  override readonly name = 'UnusableDirectory'
}

export type OpenedLog = { readonly storage: LogFile; readonly lock: DirectoryLock; readonly torn: number }

/** Takes a data directory, reads its log through `onBlock`, and leaves it ready for appends. */
export const openLog = (
  directory: string,
  onBlock: (block: Buffer, position: number) => void,
  describe: (block: Buffer) => string,
): OpenedLog => {
  makeUsable(directory)
  const lock = lockDirectory(directory)
  try {
    const path = join(directory, 'events.log')
    if (!existsSync(path)) return { storage: LogFile.create(path), lock, torn: 0 }
    const recovery = recoverLog(path, onBlock, describe)
    return { storage: LogFile.open(path, recovery.end), lock, torn: recovery.torn }
  } catch (error) {
    lock.release()
    throw error
  }
}

const makeUsable = (directory: string): void => {
  try {
    mkdirSync(directory, { recursive: true })
    accessSync(directory, constants.W_OK)
  } catch (error) {
    throw unusable(directory, error)
  }
}

const unusable = (directory: string, error: unknown): UnusableDirectory => {
  const reason =
    isFileError(error, 'EEXIST') || isFileError(error, 'ENOTDIR') ? 'it is not a directory' : reasonOf(error)
  return new UnusableDirectory(
    `The data directory ${directory} cannot be written: ${reason}. Choose another with --dir, or change its rights.`,
  )
}

const reasonOf = (error: unknown): string => {
  if (isFileError(error, 'EACCES') || isFileError(error, 'EPERM')) return 'permission is denied'
  if (isFileError(error, 'EROFS')) return 'the file system is read-only'
  return error instanceof Error ? error.message : String(error)
}
