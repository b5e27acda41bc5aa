// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { timeLeft } from './time-left.ts'

describe('the time that is left', () => {
  it('follows the speed so far', () => {
    expect(timeLeft(500, 2_000, 4_000)).toBe('about 12 seconds left')
    expect(timeLeft(100, 10_000, 4_000)).toBe('about 7 minutes left')
  })

  it('is not guessed before anything was done, nor after everything', () => {
    expect(timeLeft(0, 2_000, 4_000)).toBeUndefined()
    expect(timeLeft(2_000, 2_000, 4_000)).toBeUndefined()
    expect(timeLeft(10, 2_000, 200)).toBeUndefined()
  })
})
