import { describe, expect, it } from 'vitest'
import { digitsOf } from './code.ts'

describe('a typed or pasted code', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['Your code is 048213.', '048213'],
    ['１２３４５６', '123456'],
    ['٠٤٨٢١٣', '048213'],
    ['०४८२१३', '048213'],
    ['1234567', '123456'],
    ['', ''],
  ])('reads %s', (typed, digits) => expect(digitsOf(typed)).toBe(digits))
})
