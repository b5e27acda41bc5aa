import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefused } from './refusal.ts'

/** Where each kind of data lies. One directory holds them all; copying it copies the house. */
export interface DataDirectory {
  readonly root: string
  readonly events: string
  readonly postgres: string
  readonly secrets: string
  readonly uploads: string
  readonly logs: string
  /** What runs now, for the command line. */
  readonly runFile: string
  readonly lockFile: string
  /** Exists once the first start has seeded what it seeds. */
  readonly welcomedFile: string
}

/** Makes the directory tree. Throws `StartRefused` when it cannot be written. */
export const openDataDirectory = (root: string): DataDirectory => {
  const directory: DataDirectory = {
    root,
    events: join(root, 'events'),
    postgres: join(root, 'postgres'),
    secrets: join(root, 'secrets'),
    uploads: join(root, 'uploads'),
    logs: join(root, 'logs'),
    runFile: join(root, 'run.json'),
    lockFile: join(root, 'lock'),
    welcomedFile: join(root, 'welcomed'),
  }
  try {
    mkdirSync(root, { recursive: true })
    accessSync(root, constants.W_OK)
    for (const folder of [directory.events, directory.uploads, directory.logs]) mkdirSync(folder, { recursive: true })
    mkdirSync(directory.secrets, { recursive: true, mode: 0o700 })
  } catch {
    throw new StartRefused(
      `The data directory ${root} cannot be written; make it writable for this user or choose another with KITH_DATA.`,
    )
  }
  return directory
}
