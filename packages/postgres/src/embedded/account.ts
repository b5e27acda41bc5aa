import { chown, lstat, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Stats } from 'node:fs'
import { type Account, type Ended, run } from './run.ts'

/** `nobody` has other numbers on every system; initdb takes only a user that the system knows. */
const findNobody = async (): Promise<NonNullable<Account>> => {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => run(undefined, 'id', [flag, 'nobody']).catch(() => undefined)),
  )
  const numberOf = (ended: Ended | undefined): number => (ended?.code === 0 ? Number(ended.output) : 65_534)
  return { uid: numberOf(uid), gid: numberOf(gid) }
}

/**
 * Who runs the server. PostgreSQL refuses root, so root hands it to whoever owns the cluster already, or to `nobody`.
 * Throws a sentence when an ordinary user meets a cluster of somebody else's.
 */
export const chooseAccount = async (clusterDirectory: string): Promise<Account> => {
  const me = process.getuid?.()
  if (me === undefined) return undefined
  const owner = await stat(clusterDirectory).catch(() => undefined)
  if (me === 0) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : findNobody()
  if (owner && owner.uid !== me)
    throw new Error(
      `The database in ${clusterDirectory} belongs to the system user number ${owner.uid}, and this process runs as ` +
        `${me}. Run Kith as the user that ran it before, or hand the directory over with "chown -R".`,
    )
  return undefined
}

const allows = (account: NonNullable<Account>, entry: Stats, bit: 1 | 4): boolean => {
  if (entry.uid === account.uid) return (entry.mode & (bit << 6)) !== 0
  if (entry.gid === account.gid) return (entry.mode & (bit << 3)) !== 0
  return (entry.mode & bit) !== 0
}

/** Whether `account` may walk down to the existing `directory` and into it. `/root`, mode 0700, is the usual no. */
export const canReach = async (account: Account, directory: string): Promise<boolean> => {
  if (!account) return true
  let path = await realpath(directory)
  for (;;) {
    if (!allows(account, await stat(path), 1)) return false
    const parent = dirname(path)
    if (parent === path) return true
    path = parent
  }
}

/** Whether `account` may read the file. */
export const canRead = async (account: Account, file: string): Promise<boolean> =>
  !account || allows(account, await stat(file), 4)

/** Gives one file or directory to `account`. */
export const handOver = async (account: Account, path: string): Promise<void> => {
  if (account) await chown(path, account.uid, account.gid)
}

/** Gives a whole tree to `account`, links themselves left alone. */
export const handOverTree = async (account: Account, root: string): Promise<void> => {
  if (!account) return
  await handOver(account, root)
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!(await lstat(path)).isSymbolicLink()) await handOver(account, path)
  }
}
