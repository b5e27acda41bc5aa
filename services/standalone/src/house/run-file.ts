import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isAlive } from './alive.ts'

/** How to reach what runs now. Lies beside the data, readable by its owner only: it holds the database password. */
export interface RunFile {
  readonly pid: number
  readonly publicUrl: string
  readonly databaseUrl: string
  readonly eventStoreUrl: string
  /** Process ids by name, for people who look for them. */
  readonly processes: Readonly<Record<string, number>>
}

/** Replaces the run file in one step, so that no reader sees half of it. */
export const writeRunFile = (file: string, run: RunFile): void => {
  writeFileSync(`${file}.new`, `${JSON.stringify(run, undefined, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

export const removeRunFile = (file: string): void => rmSync(file, { force: true })

/** What runs on this data directory, or undefined when nothing does. */
export const readRunFile = (file: string): RunFile | undefined => {
  try {
    const run = JSON.parse(readFileSync(file, 'utf8')) as RunFile
    return isAlive(run.pid) ? run : undefined
  } catch {
    return undefined
  }
}
