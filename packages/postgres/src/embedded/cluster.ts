import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { handOver } from './account.ts'
import { executable } from './binaries.ts'
import type { Home } from './home.ts'
import { type Account, run } from './run.ts'
import { accessFile, settingsFile } from './settings.ts'

/** The one role of an embedded server. */
export const superuser = 'kith'

/** What it takes to work on one cluster. */
export interface Installation {
  readonly account: Account
  readonly native: string
  readonly home: Home
}

/** The path of one of the three programs: initdb, pg_ctl, postgres. */
export const program = (installation: Installation, name: 'initdb' | 'pg_ctl' | 'postgres'): string =>
  join(installation.native, 'bin', executable(name))

// Letters outside ASCII count as letters for trigrams only with a UTF-8 ctype, whose name differs between systems.
const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'C']

const initialise = async (
  installation: Installation,
  {
    cluster,
    passwordFile,
    durable,
  }: { readonly cluster: string; readonly passwordFile: string; readonly durable: boolean },
): Promise<void> => {
  const complaints: string[] = []
  for (const characterType of characterTypes) {
    await rm(cluster, { recursive: true, force: true })
    const { code, output } = await run(installation.account, program(installation, 'initdb'), [
      `--pgdata=${cluster}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      `--lc-ctype=${characterType}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ])
    if (code === 0) return
    complaints.push(output)
    if (output.includes('could not look up effective user ID'))
      throw new Error(
        'PostgreSQL makes a database only for a user that the system knows, and this process runs under a number ' +
          'without a name (see "id"). Run Kith as a user of this machine, or as root.',
      )
    if (!output.includes('locale')) break
  }
  throw new Error(`initdb could not make a cluster in ${cluster}:\n${complaints.join('\n')}`)
}

/**
 * Makes the cluster when there is none, and answers the password of its role, which `home.directory` keeps with mode
 * 0600. An initialisation that was cut short is begun anew. Call it under the lock.
 */
export const ensureCluster = async (installation: Installation, durable: boolean): Promise<string> => {
  const { home, account } = installation
  const passwordFile = join(home.directory, 'password')
  if (existsSync(join(home.cluster, 'PG_VERSION'))) {
    const password = await readFile(passwordFile, 'utf8').catch(() => '')
    if (password) return password.trim()
    throw new Error(
      `${home.cluster} holds a database, but its password file ${passwordFile} is gone. Put it back from a backup, or ` +
        'move the database away to begin with an empty one.',
    )
  }
  const password = randomBytes(24).toString('base64url')
  const unfinished = `${home.cluster}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  await handOver(account, unfinished)
  const given = `${unfinished}.password`
  await writeFile(given, password, { mode: 0o600 })
  await handOver(account, given)
  try {
    // initdb wants to make or own its directory: the parent of the final name may be closed to `account`.
    const inner = join(unfinished, 'data')
    await initialise(installation, { cluster: inner, passwordFile: given, durable })
    await writeFile(passwordFile, password, { mode: 0o600 })
    await chmod(passwordFile, 0o600)
    await rename(inner, home.cluster)
  } finally {
    await rm(given, { force: true })
    await rm(unfinished, { recursive: true, force: true })
  }
  return password
}

/** Writes the files that the server reads when it starts. */
export const configure = async (installation: Installation, port: number, durable: boolean): Promise<void> => {
  const { home, account } = installation
  await mkdir(home.logs, { recursive: true, mode: 0o700 })
  await handOver(account, home.logs)
  const settings = join(home.cluster, 'kith.conf')
  await writeFile(settings, settingsFile({ port, logs: home.logs, durable }))
  await handOver(account, settings)
  const access = join(home.cluster, 'pg_hba.conf')
  await writeFile(access, accessFile)
  const main = join(home.cluster, 'postgresql.conf')
  const text = await readFile(main, 'utf8')
  const include = "include = 'kith.conf'"
  if (!text.includes(include)) await writeFile(main, `${text}\n${include}\n`)
}
