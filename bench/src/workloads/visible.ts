import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Agent } from 'node:http'
import { loadInteraction } from '../data/events.ts'
import { contactsOf } from '../data/generator.ts'
import { loadAtRate, sendOne } from '../harness/node-load.ts'
import { quantile } from '../harness/statistics.ts'
import type { Traffic } from '../harness/traffic.ts'
import { waitUntilProjected } from '../house/projected.ts'
import { notifyMs } from '../probes/database.ts'
import { controlUrl } from '../data/load-control.ts'
import type { Finding, Result } from '../report/result.ts'
import { single } from '../report/result.ts'
import type { Bench } from './bench.ts'
import { logBody, newestOf } from './documents.ts'

// Users 0 to 3 stay as they were loaded: the control has the same.
const reader = 4
const writers = [5, 6, 7]
const underLoadPerSecond = 300

/**
 * Appends one interaction straight to the log and asks GraphQL, again and again, until it is there. Milliseconds from
 * the acknowledged append; the last question's own time is in it.
 */
const timeOne = async (bench: Bench, agent: Agent, turn: number): Promise<number> => {
  const contacts = contactsOf(bench.size, reader)
  const contact = contacts[turn % contacts.length]
  if (!contact) throw new Error('There is nobody to log with')
  const [id, cookie] = [randomUUID(), bench.members[reader]?.cookie ?? '']
  const body = JSON.stringify({ query: newestOf, variables: { id: contact.id } })
  const question: Traffic = { url: bench.app.url, requests: [{ cookie, body }], expect: id }
  const { append } = loadInteraction({
    id,
    ownerId: contact.ownerId,
    contactId: contact.id,
    channel: 'call',
    happenedOn: bench.today,
    summary: 'Seen at once',
  })
  // The newest of its day, so that it stands first.
  const occurredAt = new Date().toISOString() as typeof append.metadata.occurredAt
  await bench.connections.store.append({ ...append, metadata: { ...append.metadata, occurredAt } })
  const appendedAt = performance.now()
  for (;;) {
    const { ok } = await sendOne(agent, question, 0)
    const elapsed = performance.now() - appendedAt
    if (ok) return elapsed
    if (elapsed > 10_000) throw new Error('An interaction was not visible 10 s after it was appended')
  }
}

const timeMany = async (bench: Bench, count: number, pauseMs: number): Promise<readonly number[]> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  for (let turn = 0; turn < count; turn += 1) {
    times.push(await timeOne(bench, agent, turn))
    await sleep(pauseMs)
  }
  agent.destroy()
  return times
}

const logging = (bench: Bench): Traffic => ({
  url: bench.app.url,
  requests: writers.flatMap((user) =>
    contactsOf(bench.size, user).map(({ id }) => ({
      cookie: bench.members[user]?.cookie ?? '',
      body: logBody({ contactId: id, happenedOn: bench.today }),
    })),
  ),
  expect: '"ok":true',
})

/** B2: from the acknowledged append to the answer that shows it, idle and while 300 commands a second come in. */
export const visibility = async (bench: Bench): Promise<Result> => {
  const { pool, store } = bench.connections
  const notify = await notifyMs(controlUrl(bench.app.databaseUrl))
  await timeMany(bench, 30, 5)
  const idle = await timeMany(bench, 60 * bench.rounds, 15)

  const stop = new AbortController()
  const seconds = Math.max(5, bench.seconds * bench.rounds)
  const load = loadAtRate(logging(bench), { perSecond: underLoadPerSecond, seconds, signal: stop.signal })
  await sleep(1_000)
  const busy: number[] = []
  const until = performance.now() + (seconds - 1.5) * 1_000
  while (performance.now() < until) busy.push(...(await timeMany(bench, 5, 20)))
  const commands = await load
  const stoppedAt = performance.now()
  const head = await store.head()
  if (head !== undefined) await waitUntilProjected(pool, head)
  const lagMs = performance.now() - stoppedAt

  const finding = (what: string, value: number, unit: string, target?: Finding['target']): Finding => ({
    workload: 'B2 append to visible',
    what,
    value: single(value),
    unit,
    ...(target ? { target } : {}),
    kind: unit === '×' ? 'ratio' : 'figure',
  })
  return {
    findings: [
      finding('idle p50 / NOTIFY round trip', quantile(idle, 0.5) / notify, '×', { most: 5 }),
      finding('idle p50', quantile(idle, 0.5), 'ms', { most: 5 }),
      finding('idle p99', quantile(idle, 0.99), 'ms', { most: 25 }),
      finding('NOTIFY round trip', notify, 'ms'),
      finding(`p50 at ${underLoadPerSecond} commands/s`, quantile(busy, 0.5), 'ms'),
      finding(`p99 at ${underLoadPerSecond} commands/s`, quantile(busy, 0.99), 'ms', { most: 250 }),
      finding('commands answered, backlog included', (commands.requests - commands.wrong) / commands.seconds, '/s'),
      finding('commands that failed', commands.wrong, '', { most: 0 }),
      finding('command p50, from when it was due', commands.p50, 'ms'),
      finding('command p99, from when it was due', commands.p99, 'ms'),
      finding('lag back to 0 after the stop', lagMs, 'ms', { most: 2_000 }),
    ],
    raw: { idle, busy, commands, notify, lagMs },
  }
}
