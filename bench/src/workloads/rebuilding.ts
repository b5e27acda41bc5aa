import { checksumServing, verify } from '@kith/projector'
import { projections } from '@kith/read-model/projections'
import { runKith } from '../house/command-line.ts'
import type { Ended } from '../house/command-line.ts'
import { bareReadPerSecond } from '../probes/bare-read.ts'
import { waitUntilProjected } from '../house/projected.ts'
import type { Finding, Result } from '../report/result.ts'
import { single } from '../report/result.ts'
import type { Bench } from './bench.ts'
import { catchUpPerSecond } from './catch-up.ts'
import { workInTheApp } from './person-at-work.ts'
import type { Work } from './person-at-work.ts'

const names = projections.map(({ name }) => name)

/** How many events and how many seconds each read model took, as the command line says it. */
const told = ({
  output,
}: Ended): readonly { readonly name: string; readonly events: number; readonly seconds: number }[] => {
  const found = output.matchAll(/Rebuilding (\S+) …[\s\S]*?([\d,]+) events in ([\d.]+) s;/g)
  return [...found].map(([, name = '', events = '', seconds = '']) => ({
    name,
    events: Number(events.replaceAll(',', '')),
    seconds: Number(seconds),
  }))
}

const checksums = async ({ connections }: Bench): Promise<string> => {
  const sums = []
  for (const name of names) sums.push(await checksumServing(name, { pool: connections.pool, projections }))
  return JSON.stringify(sums)
}

const finding =
  (workload: string) =>
  (what: string, value: number, unit: string, target?: Finding['target']): Finding => ({
    workload,
    what,
    unit,
    value: single(value),
    kind: unit === '×' ? 'ratio' : 'figure',
    ...(target ? { target } : {}),
  })

const failed = ({ people, timelines, logs }: Work): number => people.wrong + timelines.wrong + (logs?.wrong ?? 0)

/** B9: every read model anew from the log while somebody reads; the rows must come out the same. */
export const rebuilding = async (bench: Bench): Promise<Result> => {
  const { connections, app, dist, size } = bench
  const live = await catchUpPerSecond(bench, size.name === 'T' ? 2_000 : 20_000)
  const head = await connections.store.head()
  if (head !== undefined) await waitUntilProjected(connections.pool, head)
  const bare = await bareReadPerSecond(app.eventStoreUrl, 3_000_000)
  const before = await checksums(bench)
  const person = workInTheApp(bench, { user: 0, writes: false })
  const rebuilt = await runKith({ dist, directory: app.directory }, ['rebuild', 'all'])
  const work = await person.stop()
  const after = await checksums(bench)
  const parts = told(rebuilt)
  // Each one reads the categories it needs; all are held against the whole log.
  const events = Math.max(...parts.map((part) => part.events))
  const rates = parts.map(({ seconds }) => events / Math.max(seconds, 0.05))
  const line = finding(`B9 rebuild from ${size.name}`)
  return {
    findings: [
      line('slowest read model, events/s / bare read', Math.min(...rates) / bare, '×', { least: 0.4 }),
      line('slowest read model', Math.min(...rates), 'events/s', { least: 20_000 }),
      ...parts.map(({ name, seconds }) => line(name, events / Math.max(seconds, 0.05), 'events/s')),
      line('bare read of $all by the client', bare, 'events/s'),
      line('events in the log', events, ''),
      line('all read models together', rebuilt.seconds, 's'),
      line('peak memory of the rebuild', rebuilt.peak, 'MB', { most: 768 }),
      line('rows that differ from before (0 = checksums equal)', before === after ? 0 : 1, '', { most: 0 }),
      line('pages read meanwhile', work.people.requests + work.timelines.requests, ''),
      line('of them failed', failed(work), '', { most: 0 }),
      line('p99 of the people page meanwhile', work.people.p99, 'ms'),
      line('live path of the projector, catching up', live, 'events/s', { least: 15_000 }),
    ],
    raw: { bare, rebuilt, work, live, before, after },
  }
}

/** `kith rebuild contact-list` while a person reads and logs; afterwards a replay has to find the same rows. */
export const rebuildInUse = async (bench: Bench): Promise<Result> => {
  const { connections, app, dist, size } = bench
  const person = workInTheApp(bench, { user: 4, writes: true })
  const rebuilt = await runKith({ dist, directory: app.directory }, ['rebuild', 'contact-list'])
  const work = await person.stop()
  const comparisons = await verify('contact-list', { ...connections, projections })
  const { rows } = await connections.pool.query<{ count: number }>('select count(*)::int as count from read.contact')
  const [part] = told(rebuilt)
  const line = finding(`Rebuild in use, ${size.name}`)
  return {
    findings: [
      line('contacts', rows[0]?.count ?? 0, ''),
      line('events', part?.events ?? 0, ''),
      line('rebuild of contact-list', part?.seconds ?? Number.NaN, 's'),
      line('events a second', (part?.events ?? 0) / (part?.seconds ?? Number.NaN), 'events/s', { least: 20_000 }),
      line('peak memory of the rebuild', rebuilt.peak, 'MB', { most: 768 }),
      line('pages read meanwhile', work.people.requests + work.timelines.requests, ''),
      line('interactions logged meanwhile', work.logs?.requests ?? 0, ''),
      line('failed', failed(work), '', { most: 0 }),
      line('p50 of the people page', work.people.p50, 'ms'),
      line('p99 of the people page', work.people.p99, 'ms'),
      line('p99 of a timeline', work.timelines.p99, 'ms'),
      line('p99 of a log', work.logs?.p99 ?? Number.NaN, 'ms'),
      line('tables that differ from a replay', comparisons.filter(({ isEqual }) => !isEqual).length, '', { most: 0 }),
    ],
    raw: { rebuilt, work, comparisons },
  }
}
