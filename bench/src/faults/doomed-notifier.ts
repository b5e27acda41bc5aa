// A notifier as a process of its own, to be killed. Loads everything, says so, and takes mails once it is told to.
import './as-in-production.ts'
import { runNotifier, settableClock } from '@kith/notifier/testing'
import { openPool } from '@kith/postgres'

const { connectionString, mail, now } = JSON.parse(process.argv[2] ?? '') as Readonly<Record<string, string>>
if (!connectionString || !mail || !now) throw new Error('Told neither where the database nor where the mail server is')
process.send?.('loaded')
await new Promise((resolve) => process.once('message', resolve))
// Whoever started it is gone: nobody would kill it.
process.once('disconnect', () => process.exit(1))
const pool = openPool({ connectionString, max: 12, applicationName: 'doomed notifier' })
await runNotifier({ connectionString, pool, mail, clock: settableClock(now) })
