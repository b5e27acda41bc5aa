import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface Child {
  readonly process: ChildProcess
  readonly stop: () => Promise<void>
  readonly kill: () => Promise<void>
}

/** Runs one of the house's own programs from its source, and waits for what it says when it is ready. */
export const startChild = async (options: {
  readonly file: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly isReady: (said: string) => boolean
}): Promise<Child & { readonly said: () => string }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', options.file, ...(options.args ?? [])], {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  // A child must not outlive a run that was cut short.
  const end = (): boolean => child.kill('SIGKILL')
  process.once('exit', end)
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      process.off('exit', end)
      resolve()
    }),
  )
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (text: string): void => {
      said += text
      if (options.isReady(said)) resolve()
    }
    child.stdout?.setEncoding('utf8').on('data', hear)
    child.stderr?.setEncoding('utf8').on('data', hear)
    child.on('message', (message) => hear(JSON.stringify(message)))
    child.once('exit', (code) => reject(new Error(`${options.file} ended with ${code}: ${said}`)))
  })
  return {
    process: child,
    said: () => said,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
