// T6: empties the queue's store while mails are sent, again and again, then counts: nothing is lost, nothing doubled.
//   npx tsx bench/src/faults/queue-wipes.ts [--digests 3000] [--wipes 10]
import './as-in-production.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { runNotifier, settableClock, wipeQueue } from '@kith/notifier/testing'
import { stopIdleTestCluster } from '@kith/postgres/testing'
import { morning, openFullOutbox, startMailServer, statesOf } from './mail-house.ts'

const { values } = parseArgs({
  options: { digests: { type: 'string', default: '3000' }, wipes: { type: 'string', default: '10' } },
})
const [digests, wipes] = [Number(values.digests), Number(values.wipes)]

const house = await openFullOutbox(digests)
const sink = await startMailServer()
const { connectionString, pool } = house
const running = await runNotifier({ connectionString, pool, clock: settableClock(morning), mail: sink.url })
let forgotten = 0
for (let round = 0; round < wipes; round += 1) {
  await sleep(400)
  const [held] = await house.rows<{ count: number }>(
    `select count(*)::int as count from mail.outbox where state = 'queued' and relayed_at > now() - interval '1 second'`,
  )
  forgotten += held?.count ?? 0
  await wipeQueue(pool)
}
const lastWipe = Date.now()
const atLastWipe = sink.received.length
while (((await statesOf(house, 'digest'))['sent'] ?? 0) < digests && Date.now() - lastWipe < 300_000) await sleep(100)
const took = (Date.now() - lastWipe) / 1_000
await running.stop()

const states = await statesOf(house, 'digest')
const readers = new Set(sink.received.map(({ to }) => to))
const doubled = sink.received.length - readers.size
console.log(`
T6: ${String(wipes)} wipes, ${String(forgotten)} jobs forgotten; ${String(atLastWipe)} mails had arrived at the last one
all sent ${took.toFixed(1)} s later (${((digests - atLastWipe) / took).toFixed(0)} a second): ${JSON.stringify(states)} of ${String(digests)}; doubled: ${String(doubled)}`)
await sink.stop()
await house.close()
await stopIdleTestCluster()
const isGood = states['sent'] === digests && doubled === 0 && took <= 60
console.log(isGood ? 'good' : 'NOT GOOD')
process.exit(isGood ? 0 : 1)
