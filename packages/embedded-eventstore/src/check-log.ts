import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DamagedLog, recoverLog } from './file/recover.ts'
import { describeBlock } from './store/catalogue.ts'

export type LogCheck = {
  /** Appends whose checksums match. */
  readonly appends: number
  /** What is broken, with the stream and revision where they can be named; absent when nothing is. */
  readonly damage?: string
}

/**
 * Reads the whole log of a data directory and checks each checksum, without changing or locking anything: a server may
 * be running on it. An empty directory is an empty log.
 */
export const checkLog = (directory: string): LogCheck => {
  const path = join(directory, 'events.log')
  let appends = 0
  if (!existsSync(path)) return { appends }
  try {
    recoverLog(path, () => (appends += 1), describeBlock)
    return { appends }
  } catch (error) {
    if (error instanceof DamagedLog) return { appends, damage: error.message }
    throw error
  }
}
