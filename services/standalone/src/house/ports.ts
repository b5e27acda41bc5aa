import { createServer } from 'node:net'
import { StartRefused } from './refusal.ts'

const listenOnce = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })

/** A loopback port that nobody uses now. */
export const freePort = (): Promise<number> => listenOnce(0)

/** Throws `StartRefused` when the port of the app is taken or not ours to take. */
export const requirePort = async (port: number): Promise<void> => {
  try {
    await listenOnce(port)
  } catch (fault) {
    const reason =
      (fault as NodeJS.ErrnoException).code === 'EACCES' ? 'not allowed for this user' : 'in use by another program'
    throw new StartRefused(`Port ${port} is ${reason}; stop that program, or choose another port with KITH_PORT.`)
  }
}
