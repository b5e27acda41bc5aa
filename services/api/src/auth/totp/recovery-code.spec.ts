import type { UserId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-code.ts'

const key = new Uint8Array(32).fill(3)
const robin = '0b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId
const kim = '1b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId

describe('recovery codes', () => {
  it('come in tens, of 60 bits each, all different', () => {
    const codes = makeRecoveryCodes()
    expect(codes).toHaveLength(10)
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}$/)
  })
  it('use every letter', () => {
    const letters = new Set(Array.from({ length: 50 }, makeRecoveryCodes).flat().join('').replaceAll('-', ''))
    expect(letters.size).toBe(32)
  })
  it('are kept as something else, another for each person and each instance', () => {
    const hash = hashRecoveryCode(key, robin, '0123-4567-89ab')
    expect(hash).toHaveLength(32)
    expect(hashRecoveryCode(key, kim, '0123-4567-89ab')).not.toEqual(hash)
    expect(hashRecoveryCode(new Uint8Array(32), robin, '0123-4567-89ab')).not.toEqual(hash)
  })
  it.each(['0123456789AB', ' 0123 4567 89ab ', 'o123-4567-89ab', '0i23-4567-89ab', '0L23-4567-89ab'])(
    'may be typed as %j',
    (text) => expect(hashRecoveryCode(key, robin, text)).toEqual(hashRecoveryCode(key, robin, '0123-4567-89ab')),
  )
  it.each(['', '287082', '0123-4567-89abc', 'x'.repeat(1_000)])('are never %j', (text) =>
    expect(hashRecoveryCode(key, robin, text)).toBeUndefined(),
  )
})
