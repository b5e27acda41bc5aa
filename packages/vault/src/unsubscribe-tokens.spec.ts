import type { ContactId, UserId, WorkspaceId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { createLinkTokens } from './link-tokens.ts'
import { makeUnsubscribeToken, openUnsubscribeToken } from './unsubscribe-tokens.ts'
import type { UnsubscribeTarget } from './unsubscribe-tokens.ts'

const tokens = createLinkTokens(new Uint8Array(32).fill(7))
const userId = '0b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId
const workspaceId = '7a9c5b1e-2f4d-4c8b-a6e3-19d2f8c47b03' as WorkspaceId
const contactId = '11111111-2f4d-4c8b-a6e3-19d2f8c47b03' as ContactId

const targets: readonly UnsubscribeTarget[] = [
  ...(['digest', 'reminders', 'notices'] as const).map((stream) => ({
    kind: 'stream' as const,
    userId,
    workspaceId,
    stream,
  })),
  { kind: 'contact-updates', contactId, ownerId: userId, workspaceId },
]

describe.each(targets.map((target) => [target.kind === 'stream' ? target.stream : target.kind, target] as const))(
  'the token that stops %s',
  (_, target) => {
    const token = makeUnsubscribeToken(tokens, target)
    it('says what it stops, is always the same and fits into a path', () => {
      expect(openUnsubscribeToken(tokens, token)).toEqual(target)
      expect(makeUnsubscribeToken(tokens, target)).toBe(token)
      expect(token).toMatch(/^[\w-]{80,110}$/)
    })
    it('is good for nothing else, and in no other instance', () => {
      for (const purpose of ['reset-password', 'invitation', 'unsubscribe'] as const)
        expect(tokens.open(purpose, token)).toBeUndefined()
      expect(tokens.openFor('reset-password', token)).toBeUndefined()
      expect(openUnsubscribeToken(createLinkTokens(new Uint8Array(32).fill(8)), token)).toBeUndefined()
    })
    it('stops nothing once a single bit or character of it differs', () => {
      const bytes = Buffer.from(token, 'base64url')
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const flipped = Buffer.from(bytes)
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(openUnsubscribeToken(tokens, flipped.toString('base64url'))).toBeUndefined()
      }
      // The last character holds bits that decoding drops: they count all the same.
      for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
        if (!token.endsWith(last)) expect(openUnsubscribeToken(tokens, `${token.slice(0, -1)}${last}`)).toBeUndefined()
    })
    it.each([
      ['truncated', token.slice(0, -1)],
      ['cut in the middle', token.slice(0, 40)],
      ['with something behind', `${token}A`],
      ['with padding', `${token}=`],
      ['empty', ''],
    ])('stops nothing when it is %s', (_how, text) => expect(openUnsubscribeToken(tokens, text)).toBeUndefined())
  },
)

describe('a token with a row', () => {
  it('stops nothing', () => expect(openUnsubscribeToken(tokens, tokens.make('unsubscribe', userId))).toBeUndefined())
})

describe('a token for nobody known', () => {
  it('stops nothing, although it is our own', () =>
    expect(
      openUnsubscribeToken(tokens, tokens.makeFor('unsubscribe', { code: 99, ids: [userId, workspaceId] })),
    ).toBeUndefined())
})
