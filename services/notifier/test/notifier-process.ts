// A notifier as a process of its own, to be killed. Says `working` over IPC once it takes mails.
import { openPool } from '@kith/postgres'
import { settableClock } from './house.ts'
import { runNotifier } from './running.ts'

const { connectionString, mail, now } = JSON.parse(process.argv[2] ?? '') as Readonly<Record<string, string>>
if (!connectionString || !mail || !now) throw new Error('Told neither where the database nor where the mail server is')
const pool = openPool({ connectionString, max: 12, applicationName: 'doomed notifier' })
await runNotifier({ connectionString, pool, mail, clock: settableClock(now) })
process.send?.('working')
