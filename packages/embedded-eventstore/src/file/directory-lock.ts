import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFileError } from './file-error.ts'

/** Somebody else has the directory. The message says who and what to do. */
export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse'
}

export type DirectoryLock = { release(): void }

/** Directories this process holds: its own pid in a lock file is otherwise that of an earlier life in a container. */
const heldHere = new Set<string>()

/**
 * Takes the directory for this process by a file `lock` with its pid. A lock whose process is gone is taken over.
 * Throws `DirectoryInUse` while its owner lives.
 */
export const lockDirectory = (directory: string): DirectoryLock => {
  const path = join(directory, 'lock')
  if (heldHere.has(path)) throw inUse(directory, process.pid)
  const claim = join(directory, `lock.${process.pid}`)
  const content = `${process.pid} ${lifeOf(process.pid)}\n`
  writeFileSync(claim, content)
  try {
    takeOver(directory, { path, claim })
  } finally {
    rmSync(claim, { force: true })
  }
  heldHere.add(path)
  return {
    release: () => {
      heldHere.delete(path)
      rmSync(path, { force: true })
    },
  }
}

/** A hard link appears whole or not at all, and never replaces a file: the atomic step of the lock. */
const takeOver = (directory: string, { path, claim }: { path: string; claim: string }): void => {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (linked(claim, path)) return
    const holder = read(path)
    if (holder === undefined) continue
    if (isAlive(holder)) throw inUse(directory, pidOf(holder))
    discard(path, holder, claim)
  }
  throw new DirectoryInUse(`The data directory ${directory} is being opened by another process: try again.`)
}

const linked = (claim: string, path: string): boolean => {
  try {
    linkSync(claim, path)
    return true
  } catch (error) {
    if (isFileError(error, 'EEXIST')) return false
    throw error
  }
}

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Removes the stale lock, and puts it back when another process was quicker and it is a fresh one by now. */
const discard = (path: string, stale: string, claim: string): void => {
  const aside = `${claim}.stale`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return
    throw error
  }
  if (read(aside) !== stale) linked(aside, path)
  unlinkSync(aside)
}

const pidOf = (holder: string): number => Number.parseInt(holder, 10)

/** A pid is given anew after a restart; together with the moment its process began it is not. */
const isAlive = (holder: string): boolean => {
  const pid = pidOf(holder)
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || !processExists(pid)) return false
  const [, ...life] = holder.trim().split(' ')
  const current = lifeOf(pid)
  return current === '' || life.join(' ') === '' || life.join(' ') === current
}

const processExists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isFileError(error, 'EPERM')
  }
}

/** Boot and start time of a process where the system tells (Linux); otherwise nothing, and the pid alone decides. */
const lifeOf = (pid: number): string => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
    return `${boot} ${started}`
  } catch {
    return ''
  }
}

const inUse = (directory: string, pid: number): DirectoryInUse =>
  new DirectoryInUse(
    `The data directory ${directory} is in use by process ${pid}: stop that event store, or give this one another directory.`,
  )
