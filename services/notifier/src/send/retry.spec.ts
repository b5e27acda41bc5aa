import { describe, expect, it } from 'vitest'
import { isTooOld, secondsUntilRetry } from './retry.ts'

describe('trying a mail again', () => {
  it.each([
    [1, 60],
    [2, 300],
    [3, 900],
    [4, 3_600],
    [5, 14_400],
  ])('after try %i rests %i seconds, a fifth more or less', (tries, seconds) => {
    expect(secondsUntilRetry({ kind: 'digest', tries, ageSeconds: 0, chance: 0.5 })).toBe(seconds)
    expect(secondsUntilRetry({ kind: 'digest', tries, ageSeconds: 0, chance: 0 })).toBe(seconds * 0.8)
    expect(secondsUntilRetry({ kind: 'digest', tries, ageSeconds: 0, chance: 0.999999 })).toBeCloseTo(seconds * 1.2, 0)
  })

  it('ends after the sixth try', () =>
    expect(secondsUntilRetry({ kind: 'digest', tries: 6, ageSeconds: 0, chance: 0.5 })).toBeUndefined())

  it('ends when the mail would be older than a day', () => {
    expect(secondsUntilRetry({ kind: 'digest', tries: 5, ageSeconds: 71_999, chance: 0.5 })).toBe(14_400)
    expect(secondsUntilRetry({ kind: 'digest', tries: 5, ageSeconds: 72_001, chance: 0.5 })).toBeUndefined()
  })

  it('gives the reset of a password an hour, and tries it often', () => {
    const after = (tries: number, ageSeconds: number) =>
      secondsUntilRetry({ kind: 'reset-password', tries, ageSeconds, chance: 0.5 })
    expect([1, 2, 3, 4, 5, 6, 7].map((tries) => after(tries, 0))).toEqual([60, 120, 300, 600, 900, 900, undefined])
    expect(after(4, 2_999)).toBe(600)
    expect(after(4, 3_001)).toBeUndefined()
  })

  it('keeps at an invitation for three days', () => {
    let age = 0
    let tries = 0
    for (;;) {
      tries += 1
      const rest = secondsUntilRetry({ kind: 'invitation', tries, ageSeconds: age, chance: 0.5 })
      if (rest === undefined) break
      age += rest
    }
    expect(age / 3_600).toBeGreaterThan(48)
    expect(age / 3_600).toBeLessThanOrEqual(72)
    expect(isTooOld('invitation', 72 * 3_600 + 1)).toBe(true)
  })
})
