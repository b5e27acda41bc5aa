import { isDeepStrictEqual } from 'node:util'
import { contactsOf } from '../data/generator.ts'
import { ask } from '../house/person.ts'
import type { Person } from '../house/person.ts'
import type { Bench } from './bench.ts'
import { controlPerson } from './bench.ts'
import { peoplePage, timelinePage } from './documents.ts'

/** Cursors are each server's own business; instants may be written differently. */
const comparable = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => {
      if (key === 'cursor' || key === 'endCursor') return undefined
      return key === 'loggedAt' ? new Date(value as string).toISOString() : value
    }),
  )

const firstDifference = (one: unknown, other: unknown, path = ''): string | undefined => {
  if (isDeepStrictEqual(one, other)) return undefined
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
    return `${path}: ${JSON.stringify(one)} here, ${JSON.stringify(other)} there`
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(one[key as never], other[key as never], `${path}/${key}`)
    if (found) return found
  }
  return undefined
}

interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const answersOf = async (person: Person, questions: readonly Question[]): Promise<readonly unknown[]> => {
  const answers: unknown[] = []
  for (const { query, variables } of questions) answers.push(comparable(await ask(person, query, variables)))
  return answers
}

/** Both sides must give the same ids, order and values before anything is timed. Throws with the first difference. */
export const checkSameAnswers = async ({ size, controls, members, say }: Bench, users: readonly number[]) => {
  let compared = 0
  for (const user of users) {
    const member = members[user]
    if (!member) continue
    const questions: Question[] = [
      { query: peoplePage, variables: { first: 50 } },
      { query: peoplePage, variables: { first: 100 } },
      ...contactsOf(size, user)
        .slice(0, 5)
        .map(({ id }) => ({ query: timelinePage, variables: { id, first: 20 } })),
    ]
    const mine = await answersOf(member, questions)
    for (const control of controls) {
      const theirs = await answersOf(controlPerson(control, user), questions)
      const difference = firstDifference(mine, theirs)
      if (difference) throw new Error(`Kith and ${control.name} answer differently for user ${user} at ${difference}`)
      compared += questions.length
    }
  }
  say(`Answers compared: ${compared}, all the same in ids, order and values.`)
}
