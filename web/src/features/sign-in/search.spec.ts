import { describe, expect, it } from 'vitest'
import { inside, readSignInSearch } from './search.ts'

describe('the way back after signing in', () => {
  it.each(['/people', '/people/1?tab=history', '/'])('leads to %s', (next) => expect(inside(next)).toBe(next))

  it.each([
    undefined,
    '',
    'people',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/x.example',
  ])('never leads outside (%s)', (next) => expect(inside(next)).toBe('/'))
})

it('reads only what it knows from the address', () => {
  expect(readSignInSearch({ next: '/people', problem: 'DENIED', other: '1' })).toEqual({
    next: '/people',
    problem: 'DENIED',
  })
  expect(readSignInSearch({ next: 1 })).toEqual({})
})
