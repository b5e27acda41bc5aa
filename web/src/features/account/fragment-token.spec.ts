import { beforeEach, describe, expect, it } from 'vitest'
import { takeToken } from './fragment-token.ts'

describe('the secret of a link', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'))

  it('leaves the address bar at the first look and is still known at the second', () => {
    window.history.replaceState(null, '', '/reset?from=mail#abc-_123')
    expect(takeToken()).toBe('abc-_123')
    expect(window.location.href).not.toContain('abc')
    expect(window.location.search).toBe('?from=mail')
    expect(takeToken()).toBe('abc-_123')
  })

  it('belongs to its page alone', () => {
    window.history.replaceState(null, '', '/reset#one')
    takeToken()
    window.history.replaceState(null, '', '/confirm-email')
    expect(takeToken()).toBeUndefined()
  })
})
