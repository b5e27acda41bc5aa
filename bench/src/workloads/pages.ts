import { contactsOf } from '../data/generator.ts'
import type { Result } from '../report/result.ts'
import type { Bench } from './bench.ts'
import { against, againstItself, figuresOf } from './compare.ts'
import { logBody, peopleBody, timelineBody } from './documents.ts'
import { race } from './race.ts'
import type { RaceOptions } from './race.ts'
import { checkSameAnswers } from './same-answers.ts'

/** Who reads and who writes: apart, so that what is written does not change what both sides read. */
const readers = [0, 1, 2, 3]
const writers = [4, 5, 6, 7]

/** People are asked for often: the first page of each, one after another. */
const people = (connections: number): RaceOptions => ({
  name: `B3 people page of 50, ${connections} client${connections > 1 ? 's' : ''}`,
  connections,
  bodiesOf: () => [peopleBody(50)],
  expect: '"hasNextPage"',
  users: readers,
})

const timeline = (bench: Bench, connections: number): RaceOptions => ({
  name: `B4 timeline of 20, ${connections} client${connections > 1 ? 's' : ''}`,
  connections,
  bodiesOf: (user) => contactsOf(bench.size, user).map(({ id }) => timelineBody(id, 20)),
  expect: '"hasNextPage"',
  users: readers,
})

const log = (bench: Bench, connections: number): RaceOptions => ({
  name: `B1 log interaction, ${connections} client${connections > 1 ? 's' : ''}`,
  connections,
  bodiesOf: (user) => contactsOf(bench.size, user).map(({ id }) => logBody({ contactId: id, happenedOn: bench.today })),
  expect: '"ok":true',
  users: writers,
})

/** B3: the people page against the controls, for one client and for eight. */
export const peoplePages = async (bench: Bench): Promise<Result> => {
  await checkSameAnswers(bench, readers)
  const alone = await race(bench, people(1))
  const together = await race(bench, people(8))
  return {
    findings: [
      against(alone, { control: 'mercurius', measure: 'processorTotal', target: { most: 0.6 } }),
      against(alone, { control: 'mercurius', measure: 'p50', target: { most: 0.7 } }),
      against(alone, { control: 'mercurius', measure: 'p99' }),
      against(together, { control: 'mercurius', measure: 'processorTotal', target: { most: 0.6 } }),
      against(together, { control: 'mercurius', measure: 'perSecond' }),
      against(alone, { control: 'apollo', measure: 'processorTotal' }),
      against(alone, { control: 'apollo', measure: 'p50' }),
      ...[alone, together].flatMap((one) => [
        againstItself(one, 'processorTotal'),
        againstItself(one, 'p50'),
        ...figuresOf(one),
      ]),
    ],
    raw: [alone, together],
  }
}

/** B4: a person's timeline. */
export const timelines = async (bench: Bench): Promise<Result> => {
  await checkSameAnswers(bench, readers)
  const alone = await race(bench, timeline(bench, 1))
  const together = await race(bench, timeline(bench, 8))
  return {
    findings: [
      against(alone, { control: 'mercurius', measure: 'processorTotal', target: { most: 1.7 } }),
      against(alone, { control: 'mercurius', measure: 'p50' }),
      against(alone, { control: 'mercurius', measure: 'p99', target: { most: 1.5 } }),
      against(together, { control: 'mercurius', measure: 'processorTotal', target: { most: 1.7 } }),
      against(together, { control: 'mercurius', measure: 'perSecond' }),
      against(alone, { control: 'apollo', measure: 'processorTotal' }),
      ...[alone, together].flatMap((one) => [
        againstItself(one, 'processorTotal'),
        againstItself(one, 'p50'),
        ...figuresOf(one),
      ]),
    ],
    raw: [alone, together],
  }
}

/** B1: one interaction logged, durable, projected and answered; the control commits a row and an audit row. */
export const logging = async (bench: Bench): Promise<Result> => {
  const alone = await race(bench, log(bench, 1))
  const together = await race(bench, log(bench, 16))
  return {
    findings: [
      against(alone, { control: 'mercurius', measure: 'p50', target: { most: 1.25 } }),
      against(alone, { control: 'mercurius', measure: 'p99', target: { most: 1.5 } }),
      against(alone, { control: 'mercurius', measure: 'processorTotal', target: { most: 1.5 } }),
      against(together, { control: 'mercurius', measure: 'perSecond', target: { least: 0.9 } }),
      against(together, { control: 'mercurius', measure: 'processorTotal', target: { most: 1.5 } }),
      against(together, { control: 'mercurius', measure: 'p99' }),
      against(alone, { control: 'apollo', measure: 'processorTotal' }),
      ...[alone, together].flatMap((one) => [
        againstItself(one, 'processorTotal'),
        againstItself(one, 'p50'),
        ...figuresOf(one),
      ]),
    ],
    raw: [alone, together],
  }
}
