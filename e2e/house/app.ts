import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface App {
  readonly url: string
  readonly dataDirectory: string
  /** What it printed so far. */
  readonly output: () => string
  /** Process ids by name, as the run file tells them. */
  readonly processes: () => Readonly<Record<string, number>>
  readonly stop: () => Promise<number>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })

/** As root the database runs as somebody else, who has to get to its files. */
const makeDataDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'kith e2e '))
  chmodSync(directory, 0o755)
  return directory
}

/** Starts the built app as `npm start` would, in a data directory of its own with a space in its name. */
export const startApp = async (env: NodeJS.ProcessEnv = {}): Promise<App> => {
  const dataDirectory = env['KITH_DATA'] ?? makeDataDirectory()
  const port = Number(env['KITH_PORT'] ?? (await freePort()))
  const child = spawn(process.execPath, ['services/standalone/dist/main.js'], {
    cwd: root,
    env: { ...process.env, KITH_DEMO: 'off', ...env, KITH_DATA: dataDirectory, KITH_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)))

  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (output.includes('Kith is ready at')) resolve()
    })
    void exited.then((code) => reject(new Error(`The app ended with ${code}:\n${output}`)))
  })

  return {
    url: `http://localhost:${port}`,
    dataDirectory,
    output: () => output,
    processes: () =>
      (JSON.parse(readFileSync(join(dataDirectory, 'run.json'), 'utf8')) as { processes: Record<string, number> })
        .processes,
    stop: async () => {
      child.kill('SIGINT')
      const code = await exited
      if (env['KITH_DATA'] === undefined) rmSync(dataDirectory, { recursive: true, force: true })
      return code
    },
  }
}
