// The embedded event store as a process of its own: it can die and come back while the others wait.
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'

const [directory, port] = process.argv.slice(2)
if (!directory || !port) throw new Error('usage: event-store <directory> <port>')

const log = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

try {
  const server = await startEmbeddedEventStore({ directory, port: Number(port), log })
  const stop = async (): Promise<void> => {
    await server.stop()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  // Without a supervisor nobody would ever stop this process.
  process.once('disconnect', () => void stop())
  process.send?.({ ready: true, port: server.port })
} catch (fault) {
  log(fault instanceof Error ? fault.message : String(fault))
  process.exit(1)
}
