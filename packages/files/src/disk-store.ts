import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { checkedKey } from './file-store.ts'
import type { FileStore } from './file-store.ts'

const unlessAbsent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code === 'ENOENT') return undefined
  throw error
}

const syncDirectory = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Files in one folder of this machine, readable by whom Kith runs as alone. */
export const openDiskStore = (directory: string): FileStore => {
  const pathOf = (key: string): string => join(directory, checkedKey(key))
  return {
    put: async (key, bytes) => {
      const path = pathOf(key)
      await mkdir(directory, { recursive: true, mode: 0o700 })
      // Under the final name lies either all of it or nothing, however this ends.
      const unfinished = `${path}.${randomUUID()}.part`
      try {
        await writeDurably(unfinished, bytes)
        await rename(unfinished, path)
      } catch (error) {
        await unlink(unfinished).catch(unlessAbsent)
        throw error
      }
      await syncDirectory(directory)
    },
    get: (key) => readFile(pathOf(key)).catch(unlessAbsent),
    remove: async (key) => {
      await unlink(pathOf(key)).catch(unlessAbsent)
    },
  }
}
