import { describe, expect, it } from 'vitest'
import { createLinkTokens } from './link-tokens.ts'

const id = '0b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c'
const tokens = createLinkTokens(new Uint8Array(32).fill(7))
const token = tokens.make('invitation', id)

describe('the token of a link', () => {
  it('opens to its id, and is the same each time', () => {
    expect(tokens.open('invitation', token)).toBe(id)
    expect(tokens.make('invitation', id)).toBe(token)
    expect(token).toMatch(/^[\w-]{64}$/)
  })
  it('is good for its purpose alone', () => expect(tokens.open('reset-password', token)).toBeUndefined())
  it('is good in its own instance alone', () =>
    expect(createLinkTokens(new Uint8Array(32).fill(8)).open('invitation', token)).toBeUndefined())
  it('opens no longer when a single bit differs', () => {
    const bytes = Buffer.from(token, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(tokens.open('invitation', flipped.toString('base64url'))).toBeUndefined()
    }
  })
  it.each(['', 'x', token.slice(1), `${token}A`, `${token} `, token.replace(/.$/, '='), `${'é'.repeat(64)}`])(
    'is not %j',
    (text) => expect(tokens.open('invitation', text)).toBeUndefined(),
  )
  it('is made for nothing but a uuid', () => expect(() => tokens.make('invitation', 'x')).toThrow('uuid'))
})
