import type { UserId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { createCursorSigner } from '../src/graphql/cursor.ts'

const signer = createCursorSigner(new Uint8Array(32).fill(7))
const scope = {
  viewer: '0b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId,
  list: 'contacts',
  about: [{ tag: 'x' }, 'name'],
}
const cursor = signer.sign(scope, { value: 'ada', id: '1' })

describe('a cursor', () => {
  it('leads back to its place', () => expect(signer.open(scope, cursor)).toEqual({ value: 'ada', id: '1' }))
  it.each([
    ['another viewer', { ...scope, viewer: '1b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId }],
    ['another list', { ...scope, list: 'history' }],
    ['another filter', { ...scope, about: [{ tag: 'y' }, 'name'] }],
    ['another order', { ...scope, about: [{ tag: 'x' }, 'company'] }],
  ])('is worth nothing for %s', (_what, other) =>
    expect(() => signer.open(other, cursor)).toThrow(/not valid any more/),
  )
  it('is worth nothing once any character is changed', () => {
    for (let at = 0; at < cursor.length; at += 1) {
      const changed = `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`
      // The last character may carry bits that say nothing.
      if (Buffer.from(changed, 'base64url').equals(Buffer.from(cursor, 'base64url'))) continue
      expect(() => signer.open(scope, changed)).toThrow(/not valid any more/)
    }
  })
  it.each(['', 'x', '{}', 'e30', 'null', 'a'.repeat(5_000), '../../etc'])('is not made up: %s', (text) =>
    expect(() => signer.open(scope, text)).toThrow(/not valid any more/),
  )
  it('is worth nothing under another secret', () =>
    expect(() => createCursorSigner(new Uint8Array(32)).open(scope, cursor)).toThrow(/not valid any more/))
})
