import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decrypt, encrypt } from './cipher.ts'

const key = randomBytes(32)
const plain = Buffer.from('Grüße an Ada')

describe('a cipher box', () => {
  it('opens to what went in', () => expect(decrypt(key, 'here', encrypt(key, 'here', plain))).toEqual(plain))
  it('holds even nothing', () => expect(decrypt(key, 'here', encrypt(key, 'here', Buffer.alloc(0)))).toHaveLength(0))
  it('never looks the same twice', () => {
    const boxes = new Set(Array.from({ length: 2_000 }, () => encrypt(key, 'here', plain).toString('hex')))
    expect(boxes.size).toBe(2_000)
  })
  it('does not open elsewhere', () => expect(() => decrypt(key, 'there', encrypt(key, 'here', plain))).toThrow())
  it('does not open with another key', () =>
    expect(() => decrypt(randomBytes(32), 'here', encrypt(key, 'here', plain))).toThrow())
  it('does not open when any one byte differs', () => {
    const box = encrypt(key, 'here', plain)
    for (let index = 0; index < box.length; index += 1) {
      const changed = Buffer.from(box)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(() => decrypt(key, 'here', changed)).toThrow()
    }
  })
  it('does not open when it was cut short', () =>
    expect(() => decrypt(key, 'here', encrypt(key, 'here', plain).subarray(0, 20))).toThrow('Too short'))
})
