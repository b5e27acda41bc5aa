import { setTimeout as sleep } from 'node:timers/promises'
import { postgresTimes, processorSeconds, secondsBetween } from '../harness/processor.ts'
import type { Times } from '../harness/processor.ts'
import { load } from '../harness/load.ts'
import type { Load, Traffic } from '../harness/traffic.ts'
import type { Person } from '../house/person.ts'
import type { Bench } from './bench.ts'
import { controlPerson } from './bench.ts'

/** One window: what the load generator saw, and microseconds of processor time per request, by process. */
export interface Window extends Load {
  readonly perSecond: number
  readonly processor: Readonly<Record<string, number>>
  readonly processorTotal: number
}

/** The windows of one workload: for each contender, one for each round. */
export interface Race {
  readonly name: string
  readonly windows: Readonly<Record<string, readonly Window[]>>
}

interface Contender {
  readonly name: string
  readonly traffic: Traffic
  /** Times of each part of it, by the part's name. */
  readonly processor: () => Promise<Readonly<Record<string, Times>>>
  /** Waits for work that goes on behind the last answer: it belongs to the window. */
  readonly settle: () => Promise<void>
}

export interface RaceOptions {
  readonly name: string
  readonly connections: number
  /** The bodies that user number `user` sends. */
  readonly bodiesOf: (user: number) => readonly string[]
  readonly expect: string
  /** Which users the load comes from. */
  readonly users: readonly number[]
  readonly seconds?: number
}

const trafficFrom = ({ bodiesOf, users, expect }: RaceOptions, personOf: (user: number) => Person): Traffic => ({
  url: personOf(users[0] ?? 0).url,
  requests: users.flatMap((user) => bodiesOf(user).map((body) => ({ body, cookie: personOf(user).cookie }))),
  expect,
})

const kithProcesses = ['api', 'projector', 'notifier', 'event-store'] as const

const contendersOf = (bench: Bench, options: RaceOptions): readonly Contender[] => {
  const { app, admin, controls, members } = bench
  const timesOf = (pid: number): Times => new Map([[pid, processorSeconds(pid)]])
  const kith: Contender = {
    name: 'kith',
    traffic: trafficFrom(options, (user) => members[user] ?? { url: app.url, cookie: '' }),
    processor: async () => {
      const pids = app.processes()
      const own = Object.fromEntries(kithProcesses.map((name) => [name, timesOf(pids[name] ?? 0)]))
      return { ...own, postgres: await postgresTimes(admin, 'kith') }
    },
    settle: () => sleep(200),
  }
  return [
    kith,
    ...controls.map((control): Contender => ({
      name: control.name,
      traffic: trafficFrom(options, (user) => controlPerson(control, user)),
      processor: async () => ({
        server: timesOf(control.pid),
        postgres: await postgresTimes(admin, 'bench_control'),
      }),
      settle: () => sleep(200),
    })),
    // The same server once more: how far two runs of the same differ is the smallest difference that can be claimed.
    { ...kith, name: 'kith again' },
  ]
}

const warmUpSeconds = 1

const runWindow = async ({ traffic, processor, settle }: Contender, options: RaceOptions, seconds: number) => {
  const { connections } = options
  await load(traffic, { connections, seconds: warmUpSeconds })
  await settle()
  const before = await processor()
  const seen = await load(traffic, { connections, seconds })
  await settle()
  const after = await processor()
  const perRequest = Object.fromEntries(
    Object.entries(after).map(([name, now]) => [
      name,
      (secondsBetween(before[name] ?? new Map(), now) * 1e6) / seen.requests,
    ]),
  )
  return {
    ...seen,
    perSecond: seen.requests / seen.seconds,
    processor: perRequest,
    processorTotal: Object.values(perRequest).reduce((sum, each) => sum + each, 0),
  } satisfies Window
}

/** Rounds of all contenders in turn, A B C and then C B A, so that slow drifts of the machine fall on all alike. */
export const race = async (bench: Bench, options: RaceOptions): Promise<Race> => {
  const contenders = contendersOf(bench, options)
  const windows: Record<string, Window[]> = Object.fromEntries(contenders.map(({ name }) => [name, []]))
  await bench.connections.pool.query('vacuum analyze')
  await bench.admin.query('checkpoint')
  for (let round = 0; round < bench.rounds; round += 1) {
    const order = round % 2 === 0 ? contenders : contenders.toReversed()
    for (const contender of order)
      windows[contender.name]?.push(await runWindow(contender, options, options.seconds ?? bench.seconds))
  }
  return { name: options.name, windows }
}
