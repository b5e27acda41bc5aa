import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type ControlName = 'mercurius' | 'apollo'

/** A control server in a process of its own. */
export interface Control {
  readonly name: ControlName
  readonly url: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

/** Starts a control on a free port. Rejects when it ends before it is ready. */
export const startControl = async (name: ControlName, databaseUrl: string): Promise<Control> => {
  const file = fileURLToPath(new URL(`../control/${name}.ts`, import.meta.url))
  const child = fork(file, [databaseUrl, '0'], { env: { ...process.env, NODE_ENV: 'production' } })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port))
    void gone.then(() => reject(new Error(`The control ${name} ended before it was ready`)))
  })
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      await gone
    },
  }
}
