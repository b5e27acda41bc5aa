import { describe, expect, it } from 'vitest'
import { demoAccounts, demoCohorts } from './bootcamp.ts'
import { chanceOf } from './chance.ts'

describe('the demo bootcamp', () => {
  const holding = (role: string) => demoAccounts.filter(({ roles }) => roles.includes(role as never)).length

  it('has two cohorts, 24 members, 6 mentors and 2 coaches', () => {
    expect(demoCohorts).toHaveLength(2)
    expect([holding('member'), holding('mentor'), holding('coach')]).toEqual([24, 6, 2])
  })

  it('gives everybody a network with a history over nine months', () => {
    const daysAgo = demoAccounts.flatMap(({ network }) =>
      network.flatMap(({ stories }) => stories.map((s) => s.daysAgo)),
    )
    expect(Math.min(...demoAccounts.map(({ network }) => network.length))).toBeGreaterThan(5)
    expect(Math.max(...daysAgo)).toBeGreaterThan(240)
    expect(Math.max(...daysAgo)).toBeLessThanOrEqual(270)
  })

  it('puts everybody into a cohort that there is', () => {
    const known = demoCohorts.map(({ slug }) => slug)
    for (const { cohorts } of demoAccounts) for (const cohort of cohorts) expect(known).toContain(cohort)
  })

  it('names nobody twice in one place', () => {
    expect(new Set(demoAccounts.map(({ slug }) => slug)).size).toBe(demoAccounts.length)
    const people = demoAccounts.flatMap(({ network }) => network.map(({ slug }) => slug))
    expect(new Set(people).size).toBe(people.length)
  })
})

describe('chance', () => {
  it('comes out the same for the same name, and otherwise for another', () => {
    const series = (name: string) => {
      const chance = chanceOf(name)
      return Array.from({ length: 20 }, () => chance.between(0, 1_000_000))
    }
    expect(series('a')).toEqual(series('a'))
    expect(series('a')).not.toEqual(series('b'))
    expect(new Set(series('a')).size).toBeGreaterThan(15)
  })
})
