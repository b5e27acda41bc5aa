import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

const listenOnce = async (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(undefined))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : undefined))
    })
  })

/**
 * A free port of 127.0.0.1: the wished one, else the one remembered in `directory`, else any. Remembers its choice, so
 * that connection strings survive a restart. A taken port is passed over, and `log` is told.
 */
export const choosePort = async (
  directory: string,
  wished: number | undefined,
  log: (text: string) => void,
): Promise<number> => {
  const file = join(directory, 'port')
  const remembered = Number(await readFile(file, 'utf8').catch(() => ''))
  for (const candidate of [wished, remembered]) {
    if (!candidate) continue
    if (await listenOnce(candidate)) {
      await writeFile(file, String(candidate))
      return candidate
    }
    log(`Port ${candidate} is taken by another program; PostgreSQL takes another one`)
  }
  const free = await listenOnce(0)
  if (!free) throw new Error('No port of 127.0.0.1 is free for PostgreSQL')
  await writeFile(file, String(free))
  return free
}
