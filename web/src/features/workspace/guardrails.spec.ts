import { describe, expect, it } from 'vitest'
import { numbersOf, rules, typed, wrongRules } from './guardrails.ts'
import type { Rule } from './guardrails.ts'

const usual = Object.fromEntries(rules.map(({ rule, usual: value }) => [rule, value])) as Record<Rule, number>

describe('the guardrail fields', () => {
  it('take the usual numbers and give them back as they were', () => {
    expect(wrongRules(typed(usual))).toEqual([])
    expect(numbersOf(typed(usual))).toEqual(usual)
  })

  it.each(['', '-1', '1.5', '1e2', 'five', '101'])('refuse “%s” as requests per week', (text) => {
    expect(wrongRules({ ...typed(usual), referralAsksPerWeek: text })).toEqual(['referralAsksPerWeek'])
  })

  it('allow no rest at all after a no', () => {
    expect(wrongRules({ ...typed(usual), coolDownDays: '0' })).toEqual([])
  })
})
