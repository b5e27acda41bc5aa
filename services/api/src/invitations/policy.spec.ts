import { describe, expect, it } from 'vitest'
import { isFor, isGood } from './policy.ts'

const invitation = { email: 'nina@x.example', status: 'open', expiresAt: '2026-11-08T10:00:00.000Z' } as const

describe('an invitation', () => {
  it('is good while it is open and its time has not run out', () => {
    expect(isGood(invitation, '2026-11-08T09:59:59.999Z')).toBe(true)
    expect(isGood(invitation, '2026-11-08T10:00:00.000Z')).toBe(false)
  })
  it('is good no more once it was used or taken back', () => {
    for (const status of ['accepted', 'revoked', 'expired'] as const)
      expect(isGood({ ...invitation, status }, '2026-11-01T00:00:00.000Z')).toBe(false)
  })
  it('is for its own address, whatever the capitals, and for no other', () => {
    expect(isFor(invitation, ' Nina@X.example ')).toBe(true)
    for (const address of ['nina@x.example.org', 'a.nina@x.example', 'nina@y.example', ''])
      expect(isFor(invitation, address)).toBe(false)
  })
})
