import type { Role } from '@kith/domain'
import { describe, expect, it } from 'vitest'
import type { Factor } from '../sessions/session.ts'
import { hasSecondFactor } from '../sessions/session.ts'
import { secondFactorMissing } from './required.ts'

const missing = (setting: 'optional' | 'staff', roles: readonly Role[], factors: readonly Factor[]): boolean =>
  secondFactorMissing({ setting, roles, factors })

describe('where a second factor is optional', () => {
  it.each(['member', 'mentor', 'coach', 'admin'] as const)('a %s needs none', (role) =>
    expect(missing('optional', [role], ['password'])).toBe(false),
  )
})

describe('where staff must have a second factor', () => {
  it.each(['coach', 'admin'] as const)('a %s with a password alone lacks one', (role) =>
    expect(missing('staff', [role], ['password'])).toBe(true),
  )
  it.each(['coach', 'admin'] as const)('a %s who came by another provider alone lacks one', (role) =>
    expect(missing('staff', [role], ['oidc'])).toBe(true),
  )
  it('a member who is a coach as well lacks one', () =>
    expect(missing('staff', ['member', 'mentor', 'coach'], ['password'])).toBe(true))
  it('a password and a code are enough', () => expect(missing('staff', ['admin'], ['password', 'totp'])).toBe(false))
  it('another provider and a code are enough', () => expect(missing('staff', ['coach'], ['oidc', 'totp'])).toBe(false))
  it('a passkey is enough by itself', () => expect(missing('staff', ['admin'], ['passkey'])).toBe(false))
  it.each(['member', 'mentor'] as const)('a %s needs none', (role) =>
    expect(missing('staff', [role], ['password'])).toBe(false),
  )
  it('somebody without any role needs none', () => expect(missing('staff', [], ['password'])).toBe(false))
})

describe('a session', () => {
  it('has a second factor by a code or a passkey, and by nothing else', () => {
    expect(hasSecondFactor([])).toBe(false)
    expect(hasSecondFactor(['password'])).toBe(false)
    expect(hasSecondFactor(['oidc'])).toBe(false)
    expect(hasSecondFactor(['password', 'totp'])).toBe(true)
    expect(hasSecondFactor(['passkey'])).toBe(true)
  })
})
