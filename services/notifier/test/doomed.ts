import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface Doomed {
  /** Ends it where it stands, without a word to it; done when it is gone. */
  readonly kill: () => Promise<void>
}

const started = (child: ChildProcess, program: string): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`${program} ended by itself with ${String(code)}`)))
  })

/**
 * Starts one of the programs of this folder as a process of its own, to be killed. `told` is what it reads of its first
 * argument, as JSON. Done when the program says that it works; rejects when it ends before that. A test that fails takes
 * it along.
 */
export const startDoomed = async (program: string, told: object): Promise<Doomed> => {
  const file = join(import.meta.dirname, program)
  const child = fork(file, [JSON.stringify(told)], { execArgv: ['--import', 'tsx'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await started(child, program)
  return {
    kill: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}
