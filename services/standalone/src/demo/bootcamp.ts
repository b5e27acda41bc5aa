import type { HelpKind, Role } from '@kith/domain'
import { chanceOf } from './chance.ts'
import type { Chance } from './chance.ts'
import * as pool from './names.ts'
import type { DemoPerson, DemoStory } from './people.ts'

export interface DemoCohort {
  readonly slug: string
  readonly name: string
  /** Days before the seeding. */
  readonly startedDaysAgo: number
  readonly lastsDays: number
}

/** Somebody with an account in the demo bootcamp. */
export interface DemoAccount {
  readonly slug: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly cohorts: readonly string[]
  readonly timeZone: string
  readonly network: readonly DemoPerson[]
}

export const demoCohorts: readonly DemoCohort[] = [
  { slug: 'spring', name: 'Spring evenings', startedDaysAgo: 270, lastsDays: 300 },
  { slug: 'autumn', name: 'Autumn full-time', startedDaysAgo: 90, lastsDays: 180 },
]

/** Contacts have a history over nine months. */
const longestDaysAgo = 270

const helpKinds: readonly HelpKind[] = ['advice', 'review', 'introduction', 'job-lead', 'resource', 'mentoring']

const story = (chance: Chance, daysAgo: number): DemoStory => {
  const asks = chance.percent(18)
  return {
    daysAgo,
    channel: chance.oneOf(['message', 'call', 'video', 'coffee', 'email', 'meeting', 'social'] as const),
    kind: asks ? 'ask' : 'catch-up',
    summary: chance.oneOf(asks ? pool.asks : pool.smallTalk),
    ...(chance.percent(20) ? { helpGiven: [chance.oneOf(helpKinds)] } : {}),
    ...(chance.percent(20) ? { helpReceived: [chance.oneOf(helpKinds)] } : {}),
    ...(chance.percent(8)
      ? {
          promise: {
            by: chance.oneOf(['me', 'them'] as const),
            text: 'Send what we talked about',
            inDays: chance.between(-3, 14),
          },
        }
      : {}),
  }
}

const stories = (chance: Chance, most: number): readonly DemoStory[] => {
  const days = new Set(Array.from({ length: chance.between(0, most) }, () => chance.between(1, longestDaysAgo)))
  return [...days].toSorted((left, right) => left - right).map((daysAgo) => story(chance, daysAgo))
}

const contact = (chance: Chance, slug: string): DemoPerson => {
  const closeness = chance.oneOf(['close', 'close', 'regular', 'regular', 'distant', null] as const)
  return {
    slug,
    name: `${chance.oneOf(pool.givenNames)} ${chance.oneOf(pool.familyNames)}`,
    company: chance.oneOf(pool.companies),
    position: chance.oneOf(pool.positions),
    closeness,
    tags: chance.percent(60) ? [chance.oneOf(pool.tags)] : [],
    facts: chance.percent(50) ? [chance.oneOf(pool.facts)] : [],
    ...(chance.percent(20) ? { birthdayInDays: chance.between(0, 90) } : {}),
    stories: closeness === null ? [] : stories(chance, closeness === 'close' ? 5 : 3),
    sharedAs: chance.oneOf([null, null, 'company-only', 'name-and-company'] as const),
  }
}

const account = (slug: string, roles: readonly Role[], cohorts: readonly string[]): DemoAccount => {
  const chance = chanceOf(slug)
  const size = chance.between(6, 12)
  return {
    slug,
    name: `${chance.oneOf(pool.givenNames)} ${chance.oneOf(pool.familyNames)}`,
    roles,
    cohorts,
    timeZone: chance.oneOf(pool.timeZones),
    network: Array.from({ length: size }, (_, index) => contact(chance, `${slug}-${index + 1}`)),
  }
}

const several = (count: number, make: (number: number) => DemoAccount): readonly DemoAccount[] =>
  Array.from({ length: count }, (_, index) => make(index + 1))

/** 24 members in two cohorts, 6 mentors and 2 coaches. Beside them stands the admin, whose account the seed makes. */
export const demoAccounts: readonly DemoAccount[] = [
  ...several(24, (number) => account(`member-${number}`, ['member'], [number <= 12 ? 'spring' : 'autumn'])),
  ...several(6, (number) => account(`mentor-${number}`, ['mentor'], [number <= 3 ? 'spring' : 'autumn'])),
  ...several(2, (number) => account(`coach-${number}`, ['coach'], [number === 1 ? 'spring' : 'autumn'])),
]
