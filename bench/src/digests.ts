// B7: what a digest costs. One at a time beside a plain application's, and a thousand from their hour to a transport that
// keeps nothing, beside the bare queue; see bench/README.md.
//   npx tsx bench/src/digests.ts [--people 1000] [--rounds 3] [--single 300]
import './faults/as-in-production.ts'
import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { makeDigest } from '@kith/digest'
import { deterministicId } from '@kith/kernel'
import type { CalendarDate, UserId } from '@kith/kernel'
import { links, workspaceId } from '@kith/notifier/testing'
import type { House } from '@kith/notifier/testing'
import { stopIdleTestCluster } from '@kith/postgres/testing'
import { membershipOf } from '@kith/read-model/queries'
import type { Viewer } from '@kith/read-model/queries'
import { countStatements } from './digests/statements.ts'
import { plainDigest } from './digests/control.ts'
import { drainBare, sendAll } from './digests/whole-way.ts'
import { openHouseOfReaders } from './faults/mail-house.ts'
import { spreadOf } from './harness/statistics.ts'
import { tablesOf } from './report/table.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    single: { type: 'string', default: '300' },
  },
})
const [people, rounds, single] = [Number(values.people), Number(values.rounds), Number(values.single)]
const today = '2026-11-24' as CalendarDate

const millisecondsOf = async (work: () => Promise<unknown>, times: number): Promise<number> => {
  const began = performance.now()
  for (let at = 0; at < times; at += 1) await work()
  return (performance.now() - began) / times
}

/** One digest made and rendered, ours and the plain one by turns; milliseconds each. */
const oneByOne = async (house: House) => {
  const userId = deterministicId('user', 'Reader0') as UserId
  const viewer: Viewer = { userId, workspaceId, timeZone: 'Europe/Berlin', today }
  const member = await membershipOf(house.pool, userId, workspaceId)
  if (!member) throw new Error('The first reader is no member')
  const publicUrl = 'https://kith.example'
  const ours = () =>
    makeDigest(house.pool, {
      mailId: randomUUID(),
      asked: false,
      viewer,
      member,
      isOneOfSeveral: false,
      publicUrl,
      tokens: links,
    })
  const plain = () => plainDigest(house.pool, viewer)
  const [{ rendered }, control] = [await ours(), await plain()]
  for (const { text } of [rendered, control])
    if (!text.includes('Friend 0')) throw new Error('A digest does not name who is due')
  const first = await millisecondsOf(ours, single)
  const theirs = await millisecondsOf(plain, single)
  const second = await millisecondsOf(ours, single)
  return { ours: (first + second) / 2, theirs }
}

const made: { ours: number; theirs: number }[] = []
const way: { sent: number; bare: number; statements: number }[] = []
for (let round = 0; round < rounds; round += 1) {
  const house = await openHouseOfReaders(people)
  made.push(await oneByOne(house))
  const bare = await drainBare(house, people)
  const { result: sent, statements } = await countStatements(() => sendAll(house, people))
  way.push({ sent, bare, statements: statements / people })
  await house.close()
}
await stopIdleTestCluster()

const workload = `B7, ${String(people)} digests, ${String(rounds)} rounds`
const finding = { workload, kind: 'figure' } as const
process.stdout.write(
  tablesOf([
    { ...finding, what: 'one digest composed and rendered', value: spreadOf(made.map(({ ours }) => ours)), unit: 'ms' },
    { ...finding, what: 'the plain digest', value: spreadOf(made.map(({ theirs }) => theirs)), unit: 'ms' },
    {
      workload,
      kind: 'ratio',
      what: 'ours / plain',
      value: spreadOf(made.map(({ ours, theirs }) => ours / theirs)),
      unit: '×',
      target: { most: 1.2 },
    },
    {
      ...finding,
      what: 'all from their hour to a transport that keeps nothing',
      value: spreadOf(way.map(({ sent }) => sent)),
      unit: 's',
      target: { most: 10 },
    },
    { ...finding, what: 'statements for each', value: spreadOf(way.map(({ statements }) => statements)), unit: '' },
    { ...finding, what: 'the bare queue', value: spreadOf(way.map(({ bare }) => bare)), unit: 's' },
    {
      workload,
      kind: 'ratio',
      what: 'rate / that of the bare queue',
      value: spreadOf(way.map(({ sent, bare }) => bare / sent)),
      unit: '×',
      target: { least: 0.5 },
    },
  ]),
)
