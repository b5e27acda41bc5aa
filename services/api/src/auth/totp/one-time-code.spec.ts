import type { Instant } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { keyUri, makeSecret, secretText, stepOfCode } from './one-time-code.ts'

// RFC 6238, appendix B, SHA-1: the last six of the eight digits given there.
const secret = Buffer.from('12345678901234567890')
const at = (seconds: number): Instant => new Date(seconds * 1000).toISOString() as Instant

describe('a code of an app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('is right at second %i as the standard has it', (seconds, code) =>
    expect(stepOfCode(secret, code, at(seconds))).toBe(Math.floor(seconds / 30)),
  )
  it('is taken half a minute early and half a minute late, and tells its own step', () => {
    expect(stepOfCode(secret, '287082', at(29))).toBe(1)
    expect(stepOfCode(secret, '287082', at(89))).toBe(1)
  })
  it('is refused a minute early and a minute late', () => {
    expect(stepOfCode(secret, '279037', at(2_000_000_000 - 60))).toBeUndefined()
    expect(stepOfCode(secret, '279037', at(2_000_000_000 + 60))).toBeUndefined()
  })
  it.each(['', '28708', '2870820', '287 082', '28708a', '２８７０８２', '-87082'])('is not %j', (code) =>
    expect(stepOfCode(secret, code, at(59))).toBeUndefined(),
  )
  it('of another secret is refused', () => expect(stepOfCode(makeSecret(), '287082', at(59))).toBeUndefined())
})

describe('a secret', () => {
  it('has 160 bits and is new each time', () => {
    expect(makeSecret()).toHaveLength(20)
    expect(makeSecret()).not.toEqual(makeSecret())
  })
  it('is shown in base32', () => expect(secretText(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'))
  it('goes into an address that apps understand, names escaped', () =>
    expect(keyUri(secret, 'robin+1@kith.example', 'Kith: Bootcamp & more')).toMatchInlineSnapshot(
      `"otpauth://totp/Kith%3A%20Bootcamp%20%26%20more:robin%2B1%40kith.example?issuer=Kith%3A%20Bootcamp%20%26%20more&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30"`,
    ))
})
