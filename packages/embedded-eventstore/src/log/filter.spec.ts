import { describe, expect, it } from 'vitest'
import { EventIndex } from './event-index.ts'
import { eventMatcher, type FilterRule, InvalidFilter, nameMatcher } from './filter.ts'

const rule = (parts: Partial<FilterRule>): FilterRule => ({ on: 'stream', prefixes: [], regex: '', ...parts })

describe('a filter', () => {
  it('takes any of its prefixes', () => {
    const matches = nameMatcher(rule({ prefixes: ['ant-', 'bee-'] }))
    expect(['ant-1', 'bee-1', 'cow-1', 'an'].map(matches)).toEqual([true, true, false, false])
  })

  it('takes a regular expression, with flags in front as .NET writes them', () => {
    expect(nameMatcher(rule({ regex: '^[^$].*' }))('$system')).toBe(false)
    expect(nameMatcher(rule({ regex: '(?i)^ANT' }))('ant-1')).toBe(true)
  })

  it.each(['', '(', '(?<=a', '[z-a]'])('refuses the expression %j', (regex) => {
    expect(() => nameMatcher(rule({ regex }))).toThrow(InvalidFilter)
  })

  it('looks at streams or at types, each name once', () => {
    const index = new EventIndex()
    for (const [stream, type] of [
      [0, 1],
      [5000, 0],
      [0, 0],
    ] as const) {
      index.add({ position: 64, frameLength: 1, stream, type })
    }
    const asked: number[] = []
    const nameOf = (number: number) => {
      asked.push(number)
      return number === 0 ? 'wanted' : 'other'
    }
    const byStream = eventMatcher(rule({ prefixes: ['wanted'] }), index, nameOf)
    expect([0, 1, 2, 0].map(byStream)).toEqual([true, false, true, true])
    expect(asked).toEqual([0, 5000])
    const byType = eventMatcher(rule({ on: 'type', prefixes: ['wanted'] }), index, nameOf)
    expect([0, 1, 2].map(byType)).toEqual([false, true, true])
  })
})
