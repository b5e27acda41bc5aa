// T5: kills the notifier again and again while it sends digests (at most once) and resets of passwords (at least once),
// then counts what arrived and what the outbox says.
//   npx tsx bench/src/faults/mail-kills.ts [--kills 200] [--digests 3000] [--resets 300]
import './as-in-production.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { links, runNotifier, settableClock } from '@kith/notifier/testing'
import { stopIdleTestCluster } from '@kith/postgres/testing'
import { addResets, morning, openFullOutbox, prepareNotifier, startMailServer, statesOf } from './mail-house.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    digests: { type: 'string', default: '3000' },
    resets: { type: 'string', default: '300' },
  },
})
const [kills, digests, resets] = [Number(values.kills), Number(values.digests), Number(values.resets)]

const house = await openFullOutbox(digests)
const linkIds = await addResets(house, resets)
const sink = await startMailServer()
const { begun } = sink
// Time between the whole mail and its answer: what dies here leaves the fate of a mail unknown.
sink.answerWithin(30)
const startedAt = Date.now()
const each = (digests + resets) / (kills + 20)

let next = prepareNotifier(house, sink.url)
for (let round = 0; round < kills; round += 1) {
  const doomed = next
  next = prepareNotifier(house, sink.url)
  const enough = begun() + 1 + Math.random() * 2 * each
  await doomed.go()
  for (const until = Date.now() + 8_000; begun() < enough && Date.now() < until;) await sleep(5)
  await doomed.kill()
  if (round % 20 === 19) console.log(`${String(round + 1)} kills, ${String(sink.received.length)} mails arrived`)
}
await next.kill()
const killingTook = (Date.now() - startedAt) / 1_000

sink.answerWithin(0)
const { connectionString, pool } = house
const last = await runNotifier({ connectionString, pool, clock: settableClock(morning), mail: sink.url })
const restFrom = Date.now()
const isOpen = async () => {
  const [digest, reset] = [await statesOf(house, 'digest'), await statesOf(house, 'reset-password')]
  return (digest['sent'] ?? 0) + (digest['uncertain'] ?? 0) < digests || (reset['sent'] ?? 0) < resets
}
while ((await isOpen()) && Date.now() - restFrom < 300_000) await sleep(250)
const restTook = (Date.now() - restFrom) / 1_000
await last.stop()

const copies = new Map<string, number>()
const tokens = new Map<string, Set<string>>()
for (const { to, text } of sink.received) {
  copies.set(to, (copies.get(to) ?? 0) + 1)
  const token = /reset#([\w-]{64})/.exec(text)?.[1]
  if (token !== undefined) tokens.set(to, (tokens.get(to) ?? new Set()).add(links.open('reset-password', token) ?? ''))
}
const [digest, reset] = [await statesOf(house, 'digest'), await statesOf(house, 'reset-password')]
const twice = [...copies].filter(([to, times]) => times > 1 && to.startsWith('reader')).length
const sentRows = await house.rows<{ to: string }>(
  `select recipient_address as to from mail.outbox where kind = 'digest' and state = 'sent'`,
)
const sentUnseen = sentRows.filter(({ to }) => !copies.has(to)).length
const wrongTokens = [...linkIds].filter(([to, linkId]) => [...(tokens.get(to) ?? [])].join() !== linkId).length
const resetCopies = [...copies].filter(([to]) => to.startsWith('reset')).reduce((sum, [, times]) => sum + times, 0)
const elsewhere = digests - (digest['sent'] ?? 0) - (digest['uncertain'] ?? 0)

console.log(`
T5: ${String(kills)} kills in ${killingTook.toFixed(0)} s, the rest in ${restTook.toFixed(0)} s
digests: ${JSON.stringify(digest)} of ${String(digests)}; arrived twice: ${String(twice)}; said sent and never seen: ${String(sentUnseen)}
resets: ${JSON.stringify(reset)} of ${String(resets)}; copies ${String(resetCopies)}; without their own token: ${String(wrongTokens)}`)
await sink.stop()
await house.close()
await stopIdleTestCluster()
const isGood = twice === 0 && sentUnseen === 0 && wrongTokens === 0 && elsewhere === 0 && reset['sent'] === resets
console.log(isGood ? 'good' : 'NOT GOOD')
process.exit(isGood ? 0 : 1)
