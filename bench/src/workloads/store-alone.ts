import { randomUUID } from 'node:crypto'
import type { CommandId, EventId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { streamName } from '@kith/kernel'
import type { EventStore } from '@kith/event-store'
import { controlUrl } from '../data/load-control.ts'
import { processorSeconds } from '../harness/processor.ts'
import { quantile, spreadOf } from '../harness/statistics.ts'
import { commitsPerSecond } from '../probes/database.ts'
import type { Finding, Result } from '../report/result.ts'
import type { Bench } from './bench.ts'
import { openPlainStore, plainEvent } from './plain-store.ts'
import type { PlainStore } from './plain-store.ts'

interface Sample {
  readonly eventsPerSecond: number
  readonly p50: number
  readonly p99: number
  readonly flushesPerEvent: number
  /** Microseconds of processor time per event: the client's process and the server's. */
  readonly client: number
  readonly server: number
  /** Commits a second of PostgreSQL with as many clients, in the same round. */
  readonly commitsPerSecond: number
}

const metadata = {
  workspaceId: randomUUID() as WorkspaceId,
  actor: randomUUID() as UserId,
  correlationId: 'bench',
  causationId: 'bench',
  occurredAt: '2026-11-23T12:00:00.000Z' as Instant,
}
const data = { contactId: randomUUID(), text: 'x'.repeat(120) }

/** Appends to a stream of its own, one event after another, each waiting for the one before. */
const write = async (store: EventStore, until: number, times: number[]): Promise<void> => {
  const stream = streamName('contact', randomUUID())
  let expected: bigint | 'no-stream' = 'no-stream'
  while (performance.now() < until) {
    const began = performance.now()
    const id = randomUUID()
    const outcome = await store.append({
      stream,
      expected,
      events: [
        {
          type: plainEvent.type,
          data,
        },
      ],
      eventIds: [id as EventId],
      metadata: {
        ...metadata,
        commandId: id as CommandId,
      },
    })
    if (outcome.kind !== 'appended') throw new Error(`${stream} was written by somebody else`)
    expected = outcome.revision
    times.push(performance.now() - began)
  }
}

const run = async ({ store, stats, serverPid }: PlainStore, writers: number, seconds: number) => {
  const times: number[] = []
  const [before, serverBefore, clientBefore] = [await stats(), processorSeconds(serverPid), process.cpuUsage()]
  const began = performance.now()
  const until = began + seconds * 1_000
  await Promise.all(Array.from({ length: writers }, () => write(store, until, times)))
  const elapsed = (performance.now() - began) / 1_000
  const [after, client] = [await stats(), process.cpuUsage(clientBefore)]
  const events = times.length
  return {
    eventsPerSecond: events / elapsed,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    flushesPerEvent: (after.flushes - before.flushes) / events,
    client: (client.user + client.system) / events,
    server: ((processorSeconds(serverPid) - serverBefore) * 1e6) / events,
  }
}

const sizes = [1, 16, 64]

const findingsOf = (writers: number, samples: readonly Sample[]): readonly Finding[] => {
  const workload = `B1b store alone, ${writers} writer${writers > 1 ? 's' : ''}`
  const figure = (what: string, of: (sample: Sample) => number, unit: string): Finding => ({
    workload,
    what,
    unit,
    kind: 'figure',
    value: spreadOf(samples.map(of)),
  })
  return [
    {
      workload,
      what: 'events/s / PostgreSQL commits/s',
      unit: '×',
      kind: 'ratio',
      target: { least: 0.6 },
      value: spreadOf(samples.map((sample) => sample.eventsPerSecond / sample.commitsPerSecond)),
    },
    figure('events', (sample) => sample.eventsPerSecond, '/s'),
    figure('PostgreSQL commits', (sample) => sample.commitsPerSecond, '/s'),
    figure('p50', (sample) => sample.p50, 'ms'),
    figure('p99', (sample) => sample.p99, 'ms'),
    {
      ...figure('flushes per event', (sample) => sample.flushesPerEvent, ''),
      kind: 'ratio',
      ...(writers === 16 ? { target: { most: 0.2 } } : {}),
    },
    figure('processor time, client', (sample) => sample.client, 'µs'),
    figure('processor time, server', (sample) => sample.server, 'µs'),
  ]
}

/** B1b: the log alone through its gRPC client, against commits of PostgreSQL in the same round. */
export const storeAlone = async (bench: Bench): Promise<Result> => {
  const plain = await openPlainStore()
  const samples = new Map<number, Sample[]>(sizes.map((writers) => [writers, []]))
  try {
    await run(plain, 16, 1)
    for (let round = 0; round < bench.rounds; round += 1)
      for (const writers of round % 2 === 0 ? sizes : sizes.toReversed()) {
        const sample = await run(plain, writers, bench.seconds)
        const commits = await commitsPerSecond(controlUrl(bench.app.databaseUrl), writers, bench.seconds)
        samples.get(writers)?.push({ ...sample, commitsPerSecond: commits })
      }
  } finally {
    await plain.close()
  }
  return {
    findings: [...samples].flatMap(([writers, each]) => findingsOf(writers, each)),
    raw: Object.fromEntries(samples),
  }
}

/** Events a second of the log alone with 64 writers: what an import is held against. */
export const bareAppendsPerSecond = async (seconds: number): Promise<number> => {
  const plain = await openPlainStore()
  try {
    await run(plain, 64, 1)
    return (await run(plain, 64, seconds)).eventsPerSecond
  } finally {
    await plain.close()
  }
}
