// A notifier whose hours pass in seconds, to be killed. Says `working` over IPC once it takes mails.
import type { Instant } from '@kith/kernel'
import { openPool } from '@kith/postgres'
import { runNotifier } from './running.ts'

const told = JSON.parse(process.argv[2] ?? '') as Readonly<Record<'connectionString' | 'mail' | 'now', string>>
const { connectionString, mail } = told
const began = Date.now()
const clock = { now: () => new Date(Date.parse(told.now) + (Date.now() - began) * 400).toISOString() as Instant }
const pool = openPool({ connectionString, max: 12, applicationName: 'doomed notifier' })
await runNotifier({ connectionString, pool, mail, clock })
process.send?.('working')
