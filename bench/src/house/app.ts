import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from './temporary.ts'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

interface RunFile {
  readonly databaseUrl: string
  readonly eventStoreUrl: string
  readonly processes: Readonly<Record<string, number>>
}

/** The whole app as `npm start` runs it, on a data directory of its own. */
export interface RunningApp {
  /** With the loopback address, so that no name has to be looked up. */
  readonly url: string
  readonly origin: string
  readonly directory: string
  readonly databaseUrl: string
  readonly eventStoreUrl: string
  /** Process ids by name: api, projector, notifier, event-store, postgres. */
  readonly processes: () => Readonly<Record<string, number>>
  /** Ends one process and waits until its successor answers. */
  readonly refresh: (name: 'api' | 'projector') => Promise<void>
  readonly stop: () => Promise<void>
}

export interface AppOptions {
  readonly directory: string
  /** The built services, relative to the repository or absolute. */
  readonly dist: string
  readonly env?: NodeJS.ProcessEnv
}

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}

/** Starts the built app. Rejects with what it printed when it ends before it is ready. */
export const startApp = async ({ directory, dist, env = {} }: AppOptions): Promise<RunningApp> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [join(dist, 'main.js')], {
    cwd: root,
    env: {
      ...process.env,
      KITH_DEMO: 'off',
      LOG_LEVEL: 'warn',
      // A benchmark asks in its own words, and more than a person could in a minute.
      KITH_AD_HOC_QUERIES: 'session',
      KITH_OPERATIONS_PER_MINUTE: '1000000000',
      KITH_WEB_DIR: join(root, 'web/dist'),
      ...env,
      KITH_DATA: directory,
      KITH_PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000)))
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => output.includes('Kith is ready at') && resolve())
    void gone.then((code) => reject(new Error(`The app ended with ${code}:\n${output}`)))
  })
  // A bench that is interrupted must not leave servers behind.
  const endChild = (): void => void child.kill('SIGTERM')
  process.once('exit', endChild)

  const runFile = (): RunFile => JSON.parse(readFileSync(join(directory, 'run.json'), 'utf8')) as RunFile
  const { databaseUrl, eventStoreUrl } = runFile()
  return {
    url,
    origin: `http://localhost:${port}`,
    directory,
    databaseUrl,
    eventStoreUrl,
    processes: () => runFile().processes,
    refresh: async (name) => {
      const before = runFile().processes[name]
      if (!before) throw new Error(`There is no process called ${name}`)
      process.kill(before, 'SIGTERM')
      const deadline = Date.now() + 30_000
      // The run file follows every two seconds.
      while (runFile().processes[name] === before || !runFile().processes[name] || !(await isReady(url))) {
        if (Date.now() > deadline) throw new Error(`${name} did not come back:\n${output}`)
        await sleep(50)
      }
    },
    stop: async () => {
      process.off('exit', endChild)
      child.kill('SIGINT')
      await gone
    },
  }
}
