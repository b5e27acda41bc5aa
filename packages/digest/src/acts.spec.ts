import { createLinkTokens } from '@kith/vault'
import { describe, expect, it } from 'vitest'
import { actAddress, actLinkId, withoutTokens } from './acts.ts'

const publicUrl = 'https://kith.example'
const tokens = createLinkTokens(new Uint8Array(32).fill(7))
const address = actAddress(publicUrl, tokens, actLinkId('mail', 'done', 'ada'))

describe('the copy of a digest that is kept', () => {
  it('has links to Today where the mail has links that do something', () =>
    expect(withoutTokens(publicUrl, `Done ${address}\n<a href="${address}">Done</a> ${publicUrl}/people/ada`)).toBe(
      `Done ${publicUrl}/\n<a href="${publicUrl}/">Done</a> ${publicUrl}/people/ada`,
    ))

  it('leaves other words as they are', () => {
    const text = `${publicUrl}/act#short and https://elsewhere.example/act#${'x'.repeat(64)}`
    expect(withoutTokens(publicUrl, text)).toBe(text)
  })
})
