import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DirectoryInUse, type DirectoryLock, lockDirectory } from './directory-lock.ts'
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
  const lock = takeDirectory(directory)
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

const takeDirectory = (directory: string): DirectoryLock => {
  try {
    makeDirectory(directory)
    return lockDirectory(directory)
  } catch (error) {
    throw error instanceof DirectoryInUse ? error : unusable(directory, error)
  }
}

// Not `recursive: true`: on file systems that take no directories (/proc) Node never comes back from that.
const makeDirectory = (directory: string): void => {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(directory) !== directory) makeDirectory(dirname(directory))
  mkdirSync(directory)
}

const unusable = (directory: string, error: unknown): UnusableDirectory => {
  return new UnusableDirectory(
    `The data directory ${directory} cannot be written: ${reasonOf(error)}. Choose another with --dir, or change its rights.`,
  )
}

const reasonOf = (error: unknown): string => {
  if (isFileError(error, 'EEXIST') || isFileError(error, 'ENOTDIR')) return 'it is not a directory'
  if (isFileError(error, 'EACCES') || isFileError(error, 'EPERM')) return 'permission is denied'
  if (isFileError(error, 'EROFS')) return 'the file system is read-only'
  return error instanceof Error ? error.message : String(error)
}
