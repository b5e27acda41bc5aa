import { describe, expect, it } from 'vitest'
import { secondsUntilRetry } from './retry.ts'

describe('trying a mail again', () => {
  it.each([
    [1, 60],
    [2, 300],
    [3, 900],
    [4, 3_600],
    [5, 14_400],
  ])('after try %i rests %i seconds, a fifth more or less', (tries, seconds) => {
    expect(secondsUntilRetry({ tries, ageSeconds: 0, chance: 0.5 })).toBe(seconds)
    expect(secondsUntilRetry({ tries, ageSeconds: 0, chance: 0 })).toBe(seconds * 0.8)
    expect(secondsUntilRetry({ tries, ageSeconds: 0, chance: 0.999999 })).toBeCloseTo(seconds * 1.2, 0)
  })

  it('ends after the sixth try', () =>
    expect(secondsUntilRetry({ tries: 6, ageSeconds: 0, chance: 0.5 })).toBeUndefined())

  it('ends when the mail would be older than a day', () => {
    expect(secondsUntilRetry({ tries: 5, ageSeconds: 71_999, chance: 0.5 })).toBe(14_400)
    expect(secondsUntilRetry({ tries: 5, ageSeconds: 72_001, chance: 0.5 })).toBeUndefined()
  })
})
