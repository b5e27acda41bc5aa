import { randomUUID } from 'node:crypto'
import { contactsOf, sizes } from '../data/generator.ts'
import { ask, bytesOf } from '../house/person.ts'
import type { Person } from '../house/person.ts'
import { logInteraction, logVariables, peoplePage, timelinePage } from '../workloads/documents.ts'
import type { CountedHouse } from './counted-house.ts'
import { resetStatements, statementsSince, whileStill } from './statements.ts'
import type { Statement } from './statements.ts'

/** What was counted, for one request each, by the name that bounds.json knows it by. */
export type Counts = Readonly<Record<string, number>>

const times = 20

const perRequest = (statements: readonly Statement[], matching: RegExp): number =>
  statements.reduce((sum, { query, calls }) => (matching.test(query) ? sum + calls : sum), 0) / times

const memberOf = (house: CountedHouse, user: number): Person => {
  const member = house.members[user]
  if (!member) throw new Error(`User ${user} is not signed in`)
  return member
}

const countReads = async (
  house: CountedHouse,
  { name, list, query, variables }: { name: string; list: RegExp; query: string; variables: Record<string, unknown> },
): Promise<Counts> => {
  const { projector, notifier } = house.app.processes()
  const person = memberOf(house, 0)
  return whileStill([projector, notifier], async () => {
    // The second time an operation comes it is compiled; connections prepare their statements.
    for (let turn = 0; turn < 5; turn += 1) await ask(person, query, variables)
    await resetStatements(house.admin)
    for (let turn = 0; turn < times; turn += 1) await ask(person, query, variables)
    const statements = await statementsSince(house.admin)
    return {
      [`${name}: SQL statements`]: perRequest(statements, /./),
      [`${name}: statements on the list`]: perRequest(statements, list),
      [`${name}: bytes`]: await bytesOf(person, query, variables),
    }
  })
}

const countLogs = async (house: CountedHouse): Promise<Counts> => {
  const { notifier } = house.app.processes()
  const person = memberOf(house, 1)
  const contacts = contactsOf(sizes.T, 1)
  const variables = (turn: number) =>
    logVariables({
      contactId: contacts[turn % contacts.length]?.id ?? '',
      happenedOn: house.today,
      commandId: randomUUID(),
      interactionId: randomUUID(),
    })
  return whileStill([notifier], async () => {
    for (let turn = 0; turn < contacts.length; turn += 1) await ask(person, logInteraction, variables(turn))
    // What looks after the house now and then (a check of health, say) only ever adds: the smaller of two counts is ours.
    return leastOf([await countLogsOnce(house, person, variables), await countLogsOnce(house, person, variables)])
  })
}

/** The smaller count of each name. */
const leastOf = ([first = {}, ...others]: readonly Counts[]): Counts =>
  Object.fromEntries(
    Object.entries(first).map(([name, count]) => [
      name,
      Math.min(count, ...others.map((other) => other[name] ?? count)),
    ]),
  )

const countLogsOnce = async (
  house: CountedHouse,
  person: Person,
  variables: (turn: number) => Record<string, unknown>,
): Promise<Counts> => {
  await resetStatements(house.admin)
  const before = house.storeCounts()
  for (let turn = 0; turn < times; turn += 1) await ask(person, logInteraction, variables(turn))
  const after = house.storeCounts()
  const statements = await statementsSince(house.admin)
  return {
    'log interaction: appends': (after.appends - before.appends) / times,
    'log interaction: flushes': (after.flushes - before.flushes) / times,
    'log interaction: reads of the log': (after.reads - before.reads) / times,
    'log interaction: SQL statements, api and projector': perRequest(statements, /./),
    'log interaction: bytes': await bytesOf(person, logInteraction, variables(0)),
  }
}

/** Counts what every change of the code would move and no noise of the machine does. */
export const countAll = async (house: CountedHouse): Promise<Counts> => {
  const [contact] = contactsOf(sizes.T, 0)
  const people = { query: peoplePage, variables: { first: 50 } }
  const timeline = { query: timelinePage, variables: { id: contact?.id ?? '', first: 20 } }
  return {
    ...(await countReads(house, { name: 'people page', list: /read\.contact\b/, ...people })),
    ...(await countReads(house, { name: 'timeline page', list: /read\.timeline_entry\b/, ...timeline })),
    ...(await countLogs(house)),
  }
}
