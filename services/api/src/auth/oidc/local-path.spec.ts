import { describe, expect, it } from 'vitest'
import { localPath } from './local-path.ts'

describe('where to go on after a sign-in', () => {
  it.each(['/', '/people', '/people?tag=a%20b#top', '/settings/account', '/join#abc'])('may be %j', (path) =>
    expect(localPath(path)).toBe(path),
  )
  it.each([
    undefined,
    '',
    'people',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/ /evil.example',
    '/people\\..\\x',
    '/.//evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    '/api/auth/sign-out',
    '/people/../api/account',
    '/graphql',
    `/${'x'.repeat(500)}`,
    '/ümlaut',
  ])('is never %j', (path) => expect(localPath(path)).toBeUndefined())
})
