import { describe, expect, it } from 'vitest'
import { insertAt } from './insert.ts'

describe('putting a field into a text', () => {
  it('happens where the caret stands', () => {
    expect(insertAt('Hello ,', '{name}', { from: 6, to: 6 })).toEqual({ text: 'Hello {name},', caret: 12 })
  })
  it('takes the place of what was selected', () => {
    expect(insertAt('Hello you,', '{name}', { from: 6, to: 9 }).text).toBe('Hello {name},')
  })
})
