import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Installation, configure, program } from './cluster.ts'
import { handOver } from './account.ts'
import { choosePort } from './port.ts'
import { run } from './run.ts'
import { type ServerProcess, removeStalePidFile, runningServer } from './server-process.ts'

export interface StartOptions {
  readonly port: number | undefined
  readonly durable: boolean
  readonly log: (text: string) => void
}

/** How long the children of a killed server may take to let go of its shared memory. */
const patienceMs = 5_000

const lastWords = async (logs: string): Promise<string> => {
  const names = await readdir(logs).catch(() => [])
  const texts = await Promise.all(names.map((name) => readFile(join(logs, name), 'utf8').catch(() => '')))
  return texts.map((text) => text.split('\n').slice(-12).join('\n')).join('\n')
}

const startOnce = async (installation: Installation): Promise<string | undefined> => {
  const { home, account } = installation
  const startLog = join(home.logs, 'start.log')
  const { code, output } = await run(account, program(installation, 'pg_ctl'), [
    'start',
    `--pgdata=${home.cluster}`,
    `--log=${startLog}`,
    '--wait',
    '--timeout=60',
    '--silent',
  ])
  return code === 0 ? undefined : `${output}\n${await lastWords(home.logs)}`
}

/**
 * Starts the server of an initialised cluster and waits until it takes connections. Tries again for about 5 s, since
 * after a kill the old server's children hold on for a moment. Throws with the server's own words.
 */
export const startServer = async (installation: Installation, options: StartOptions): Promise<ServerProcess> => {
  const { home, account } = installation
  const giveUpAt = Date.now() + patienceMs
  for (;;) {
    const port = await choosePort(home.directory, options.port, options.log)
    await handOver(account, home.cluster)
    await configure(installation, port, options.durable)
    await removeStalePidFile(home.cluster)
    const complaint = await startOnce(installation)
    const server = await runningServer(home.cluster)
    if (!complaint && server) return server
    if (Date.now() > giveUpAt)
      throw new Error(`PostgreSQL did not start in ${home.cluster}: ${complaint ?? 'it ended at once'}`)
    options.log('PostgreSQL did not start yet; trying again')
    await sleep(200)
  }
}

/** Ends the server: sessions are cut, everything committed is on disk. Nothing happens when none runs. */
export const stopServer = async (installation: Installation): Promise<void> => {
  const { home, account } = installation
  if (!(await runningServer(home.cluster))) return
  const { code, output } = await run(account, program(installation, 'pg_ctl'), [
    'stop',
    `--pgdata=${home.cluster}`,
    '--mode=fast',
    '--wait',
    '--timeout=60',
    '--silent',
  ])
  if (code !== 0 && (await runningServer(home.cluster))) throw new Error(`PostgreSQL did not stop: ${output}`)
}
