// The event store alone in a process of its own, telling its counts when asked.
//   fork(…, [directory])
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'

const [directory] = process.argv.slice(2)
if (!directory) throw new Error('usage: store-server <directory>')
const server = await startEmbeddedEventStore({ directory })
process.on('message', () => process.send?.({ stats: server.stats() }))
process.once('disconnect', () => void server.stop().then(() => process.exit(0)))
process.send?.({ connectionString: server.connectionString })
