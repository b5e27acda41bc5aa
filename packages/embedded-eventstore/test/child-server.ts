import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'

const BIN = fileURLToPath(new URL('../src/bin.ts', import.meta.url))
const TSX = pathToFileURL(
  join(
    dirname(createRequire(new URL('../../../package.json', import.meta.url)).resolve('tsx/package.json')),
    'dist/loader.mjs',
  ),
).href

type Child = ChildProcessByStdio<null, Readable, Readable>

export type ServerProcess = {
  readonly connectionString: string
  /** `kill -9`, and waits until it is gone. */
  kill(): Promise<void>
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>
}

export type Ending = { readonly code: number | null; readonly output: string; readonly errors: string }

const launch = (args: readonly string[]): Child =>
  spawn(process.execPath, ['--import', TSX, BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })

/** Starts the command in a process of its own and waits until it is ready. */
export const startServerProcess = async (args: readonly string[]): Promise<ServerProcess> => {
  const child = launch(args)
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const connectionString = await readyAt(child, exited)
  return {
    connectionString,
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
    stop: () => {
      child.kill('SIGTERM')
      return exited
    },
  }
}

const readyAt = (child: Child, exited: Promise<number | null>): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = ''
    const listen = (chunk: Buffer) => {
      heard += chunk.toString()
      const [connectionString] = /esdb:\/\/\S+/.exec(heard) ?? []
      if (connectionString) resolve(connectionString)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void exited.then((code) => reject(new Error(`The server ended with ${code}: ${heard}`)))
  })

/** Runs the command until it ends by itself. */
export const runServerCommand = (args: readonly string[]): Promise<Ending> => {
  const child = launch(args)
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output, errors })))
}
