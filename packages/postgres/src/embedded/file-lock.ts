import { readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** A holder touches its lock each second; one that has not for this long hangs or was suspended. */
const staleAfterMs = 15_000

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isErrno(error, 'EPERM')
  }
}

const claim = async (path: string): Promise<boolean> => {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false
    throw error
  }
}

const isAbandoned = async (path: string): Promise<boolean> => {
  try {
    const age = Date.now() - (await stat(path)).mtimeMs
    if (age > staleAfterMs) return true
    const pid = Number(await readFile(path, 'utf8'))
    // An empty file is one whose writer is between creating and writing.
    return pid > 0 && !isAlive(pid)
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false
    throw error
  }
}

/** Removes a dead holder's lock. Two that both saw it dead must not remove each other's new one, hence a second lock. */
const removeAbandoned = async (path: string): Promise<void> => {
  const broom = `${path}.broom`
  if (!(await claim(broom))) {
    if (await isAbandoned(broom)) await unlink(broom).catch(() => undefined)
    return
  }
  try {
    if (await isAbandoned(path)) await unlink(path)
  } finally {
    await unlink(broom).catch(() => undefined)
  }
}

/**
 * Runs `work` while no other process holds the lock file at `path`. A lock whose holder died is taken over.
 * Throws a sentence when the lock stays taken for `timeoutMs`.
 */
export const withFileLock = async <Result>(
  path: string,
  work: () => Promise<Result>,
  timeoutMs = 90_000,
): Promise<Result> => {
  const giveUpAt = Date.now() + timeoutMs
  while (!(await claim(path))) {
    if (await isAbandoned(path)) await removeAbandoned(path)
    else if (Date.now() > giveUpAt)
      throw new Error(
        `Another process has held ${path} for ${timeoutMs / 1000} s. End it, or delete that file if none runs.`,
      )
    else await sleep(20)
  }
  const touch = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch(() => undefined)
  }, 1_000)
  try {
    return await work()
  } finally {
    clearInterval(touch)
    await unlink(path).catch(() => undefined)
  }
}
