import { describe, expect, it } from 'vitest'
import { createSecretBox } from './secret-box.ts'

const kek = new Uint8Array(32).fill(7)
const box = createSecretBox(kek, 'kith specs')
const secret = Buffer.from('0123456789abcdefghij')
const sealed = box.seal('one of robin', secret)

describe('a sealed secret', () => {
  it('opens to what it was', () => expect(box.open('one of robin', sealed)).toEqual(secret))
  it('is sealed anew each time, and does not show', () => {
    expect(box.seal('one of robin', secret)).not.toEqual(sealed)
    expect(sealed.includes(secret)).toBe(false)
  })
  it('opens for nobody else', () => expect(() => box.open('one of kim', sealed)).toThrow())
  it('opens under no other label and in no other instance', () => {
    expect(() => createSecretBox(kek, 'kith others').open('one of robin', sealed)).toThrow()
    expect(() => createSecretBox(new Uint8Array(32), 'kith specs').open('one of robin', sealed)).toThrow()
  })
  it('opens no longer when a bit differs', () => {
    const flipped = Buffer.from(sealed)
    flipped[20] = (flipped[20] ?? 0) ^ 1
    expect(() => box.open('one of robin', flipped)).toThrow()
  })
})
