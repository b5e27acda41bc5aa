import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { canReach } from './account.ts'
import type { Account } from './run.ts'

/** Where one embedded server keeps its things. */
export interface Home {
  /** What the caller named: password, port and lock live here, readable by the caller alone. */
  readonly directory: string
  /** PGDATA. */
  readonly cluster: string
  readonly logs: string
  /** Where a copy of the binaries goes, should one be needed. */
  readonly shelter: string
}

/** Root's own place for what `nobody` must reach. */
const rootShelter = '/var/lib/kith'

const readIdentity = async (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  )

/**
 * A sheltered cluster whose owner directory was deleted and made anew is not this directory's data any more: its
 * password is gone and its rows speak of another log. It is set aside, never deleted.
 */
const setAsideStranger = async (place: string, identity: string, log: (text: string) => void): Promise<void> => {
  const found = await readIdentity(join(place, 'identity'))
  if (found === identity || !existsSync(place)) return
  let number = 1
  while (existsSync(`${place}.aside-${number}`)) number += 1
  await rename(place, `${place}.aside-${number}`)
  log(`${place} belonged to an earlier data directory; it was moved to ${place}.aside-${number}`)
}

/**
 * Decides where the cluster lies: in `directory`, unless `account` cannot walk there (root's own home, say), in which
 * case under /var/lib/kith. Call it under the lock of `directory`, which must exist.
 */
export const chooseHome = async (directory: string, account: Account, log: (text: string) => void): Promise<Home> => {
  const inside: Home = {
    directory,
    cluster: join(directory, 'cluster'),
    logs: join(directory, 'logs'),
    shelter: account ? rootShelter : directory,
  }
  if (await canReach(account, directory)) return inside
  const place = join(rootShelter, createHash('sha256').update(directory).digest('hex').slice(0, 12))
  const identityFile = join(directory, 'identity')
  let identity = await readIdentity(identityFile)
  if (!identity) {
    identity = randomUUID()
    await writeFile(identityFile, identity, { mode: 0o600 })
  }
  await setAsideStranger(place, identity, log)
  await mkdir(place, { recursive: true, mode: 0o755 })
  await writeFile(join(place, 'identity'), identity, { mode: 0o600 })
  log(`PostgreSQL may not run as root and nobody else may enter ${directory}: its data lies in ${place}`)
  return { directory, cluster: join(place, 'cluster'), logs: join(place, 'logs'), shelter: rootShelter }
}
