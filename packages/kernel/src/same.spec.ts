import { describe, expect, it } from 'vitest'
import { isSame } from './same.ts'

describe('sameness of plain data', () => {
  it('ignores the order of fields', () => expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true))
  it('takes an undefined field for an absent one', () => {
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true)
    expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(true)
    expect(isSame({ a: undefined }, { b: 1 })).toBe(false)
    expect(isSame({ a: 1 }, { b: 1 })).toBe(false)
  })
  it('tells null from absent', () => expect(isSame({ a: null }, {})).toBe(false))
  it('minds the order and length of lists', () => {
    expect(isSame([1, 2], [2, 1])).toBe(false)
    expect(isSame([1], [1, 2])).toBe(false)
    expect(isSame([1], { 0: 1 })).toBe(false)
    expect(isSame({ 0: 1 }, [1])).toBe(false)
  })
  it('compares numbers by value, and not with texts', () => {
    expect(isSame(1n, 1n)).toBe(true)
    expect(isSame(Number.NaN, Number.NaN)).toBe(true)
    expect(isSame(1, '1')).toBe(false)
  })
  it('is not fooled by inherited names', () => expect(isSame({ toString: 1 }, { a: 1 })).toBe(false))
})
