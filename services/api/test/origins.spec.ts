import { describe, expect, it } from 'vitest'
import { isOwnOrigin } from '../src/server/origins.ts'

describe('an origin', () => {
  it.each([
    ['https://kith.example', 'https://kith.example', 'kith.example'],
    ['http://localhost:4000', 'http://127.0.0.1:4000', '127.0.0.1:4000'],
    ['http://localhost:0', 'http://[::1]:4311', '[::1]:4311'],
  ])('of %s may be %s', (publicUrl, origin, host) => expect(isOwnOrigin(publicUrl, origin, host)).toBe(true))
  it.each([
    ['https://kith.example', 'https://evil.example', 'kith.example'],
    ['https://kith.example', 'https://evil.example', 'evil.example'],
    ['https://kith.example', 'http://kith.example', 'kith.example'],
    ['http://localhost:4000', 'http://127.0.0.1:5000', '127.0.0.1:4000'],
    ['http://localhost:4000', 'null', '127.0.0.1:4000'],
  ])('of %s may not be %s', (publicUrl, origin, host) => expect(isOwnOrigin(publicUrl, origin, host)).toBe(false))
})
