import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { load } from '../harness/load.ts'
import { processorSeconds } from '../harness/processor.ts'

/** Microseconds of processor time for one request to a Fastify server that only says hello. */
export const helloMicroseconds = async (): Promise<number> => {
  const child = fork(fileURLToPath(new URL('./hello-server.ts', import.meta.url)))
  try {
    const port = await new Promise<number>((resolve) =>
      child.once('message', (message) => resolve((message as { port: number }).port)),
    )
    const traffic = { url: `http://127.0.0.1:${port}`, requests: [{ cookie: '', body: '{}' }], expect: 'world' }
    await load(traffic, { connections: 8, seconds: 1 })
    const before = processorSeconds(child.pid ?? 0)
    const { requests } = await load(traffic, { connections: 8, seconds: 2 })
    return ((processorSeconds(child.pid ?? 0) - before) * 1e6) / requests
  } finally {
    child.kill('SIGTERM')
  }
}
