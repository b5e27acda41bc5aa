import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new directory that an embedded PostgreSQL can use as it is, also when root starts it as another account. */
export const makeTemporaryDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'kith-bench-'))
  chmodSync(directory, 0o755)
  return directory
}

export const removeDirectory = (directory: string): void => rmSync(directory, { recursive: true, force: true })

/** A loopback port that nobody uses now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
