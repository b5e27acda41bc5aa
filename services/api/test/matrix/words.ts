import { principals } from './town.ts'
import type { Principal } from './town.ts'
import type { Verdict } from './verdict.ts'

const order: readonly Verdict[] = ['yes', 'confirm first', 'second factor', 'no', 'sign in']

const outside: readonly Principal[] = ['anonymous', 'invited', 'former member']
const signedIn = principals.filter((one) => !outside.includes(one))
const sets: readonly (readonly [string, readonly Principal[]])[] = [
  ['everybody', principals],
  ['everybody signed in', signedIn],
  ['everybody signed in here', signedIn.filter((one) => one !== 'admin elsewhere')],
]

const nameOf = (people: readonly Principal[]): string =>
  sets.find(([, set]) => set.length === people.length && set.every((one) => people.includes(one)))?.[0] ??
  people.join(', ')

/** One row of the matrix for people to read: each answer, and who gets it. */
export const inWords = (verdicts: Readonly<Record<Principal, Verdict>>): Readonly<Record<string, string>> => {
  const groups = order
    .map((verdict) => [verdict, principals.filter((one) => verdicts[one] === verdict)] as const)
    .filter(([, people]) => people.length > 0)
  return Object.fromEntries(
    groups.map(([verdict, people], index) => {
      const isRest = index > 0 && index === groups.length - 1 && people.length > 1
      return [verdict, isRest ? 'everybody else' : nameOf(people)]
    }),
  )
}
