import type { Role } from '@kith/domain'
import { describe, expect, it } from 'vitest'
import type { Scope } from './credential.ts'
import { whyNot } from './root-rule.ts'
import type { Asking, RootRule } from './root-rule.ts'

const nobody: Asking = { viewer: undefined, credential: { kind: 'session' } }
const someone = (...roles: readonly Role[]): Asking => ({
  viewer: { roles, secondFactorMissing: false },
  credential: { kind: 'session' },
})
const withoutFactor = (asking: Asking): Asking => ({
  ...asking,
  viewer: asking.viewer && { ...asking.viewer, secondFactorMissing: true },
})
const byToken = (asking: Asking, ...scopes: readonly Scope[]): Asking => ({
  ...asking,
  credential: { kind: 'token', scopes },
})

const asks = (rule: RootRule, asking: Asking) => whyNot(rule, 'query', asking) ?? 'yes'

describe('where a request begins', () => {
  it.each<[RootRule, string, Asking, string]>([
    ['anyone', 'nobody', nobody, 'yes'],
    ['member', 'nobody', nobody, 'UNAUTHENTICATED'],
    ['member', 'a member', someone('member'), 'yes'],
    ['member', 'a mentor alone', someone('mentor'), 'yes'],
    ['coach', 'nobody', nobody, 'UNAUTHENTICATED'],
    ['coach', 'a member', someone('member', 'mentor'), 'NOT_FOUND'],
    ['coach', 'a coach', someone('coach'), 'yes'],
    ['coach', 'an admin', someone('admin'), 'yes'],
    ['admin', 'nobody', nobody, 'UNAUTHENTICATED'],
    ['admin', 'a member', someone('member'), 'NOT_FOUND'],
    ['admin', 'a coach', someone('coach', 'mentor'), 'NOT_FOUND'],
    ['admin', 'an admin', someone('member', 'admin'), 'yes'],
    ['admin', 'an admin without the second factor', withoutFactor(someone('admin')), 'SECOND_FACTOR_NEEDED'],
    ['coach', 'a coach without the second factor', withoutFactor(someone('coach')), 'SECOND_FACTOR_NEEDED'],
    ['admin', 'a coach without the second factor', withoutFactor(someone('coach')), 'NOT_FOUND'],
    ['member', 'an admin without the second factor', withoutFactor(someone('admin')), 'yes'],
  ])('for “%s”, %s is told: %s', (rule, _who, asking, answer) => expect(asks(rule, asking)).toBe(answer))
})

describe('a token', () => {
  const member = someone('member')
  const admin = someone('admin')
  it('reads with “read” and not without', () => {
    expect(asks('member', byToken(member, 'read'))).toBe('yes')
    expect(asks('anyone', byToken(member, 'write', 'admin'))).toBe('SCOPE_MISSING')
  })
  it('writes with “write” and not without', () => {
    expect(whyNot('member', 'mutation', byToken(member, 'read'))).toBe('SCOPE_MISSING')
    expect(whyNot('member', 'mutation', byToken(member, 'write'))).toBeUndefined()
  })
  it('does what admins do with “admin” beside it', () => {
    expect(asks('admin', byToken(admin, 'read'))).toBe('SCOPE_MISSING')
    expect(asks('admin', byToken(admin, 'read', 'admin'))).toBe('yes')
    expect(whyNot('admin', 'mutation', byToken(admin, 'read', 'admin'))).toBe('SCOPE_MISSING')
    expect(whyNot('admin', 'mutation', byToken(admin, 'write', 'admin'))).toBeUndefined()
  })
  it('gives no role that its owner has not', () =>
    expect(asks('admin', byToken(member, 'read', 'write', 'admin'))).toBe('NOT_FOUND'))
})
