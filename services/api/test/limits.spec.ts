import { describe, expect, it } from 'vitest'
import { clientKey } from '../src/auth/limits/client-key.ts'
import { createLimits } from '../src/auth/limits/limits.ts'

const email = 'robin@kith.example'

const open = () => {
  let now = 0
  const limits = createLimits(() => now)
  return {
    limits,
    signIn: (ip: string, address = email, isKnownDevice = false) =>
      limits.signIn({ ip, email: address, isKnownDevice }),
    wait: (ms: number) => (now += ms),
  }
}

describe('tries to sign in', () => {
  it('of a flood on one account are refused but for nine in the first minute', () => {
    const { signIn, wait } = open()
    let taken = 0
    for (let index = 0; index < 1_000; index += 1) {
      if (signIn('203.0.113.7', ' Robin@kith.example') === 0) taken += 1
      wait(60)
    }
    expect(taken).toBe(9)
  })
  it('wait twice as long each time, and never longer than a quarter of an hour', () => {
    const { signIn, wait } = open()
    for (let index = 0; index < 5; index += 1) expect(signIn('203.0.113.7')).toBe(0)
    const waits = Array.from({ length: 12 }, () => {
      const seconds = signIn('203.0.113.7')
      wait(seconds * 1_000)
      expect(signIn('203.0.113.7')).toBe(0)
      return seconds
    })
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
  })
  it('of a stranger leave the owner elsewhere alone, and the others beside the stranger', () => {
    const { signIn } = open()
    for (let index = 0; index < 1_000; index += 1) signIn('203.0.113.7')
    expect(signIn('198.51.100.2')).toBe(0)
    expect(signIn('203.0.113.7', 'kim@kith.example')).toBe(0)
  })
  it('from very many networks are slowed for devices that the account has not seen, and for no other', () => {
    const { signIn } = open()
    const answers = Array.from({ length: 1_000 }, (_, index) => signIn(`198.51.${index >> 8}.${index & 255}`))
    expect(answers.filter((seconds) => seconds === 0)).toHaveLength(30)
    expect(signIn('203.0.113.9', email, true)).toBe(0)
  })
  it('on many accounts from one network are refused after thirty in a minute', () => {
    const { signIn, wait } = open()
    const answers = Array.from({ length: 100 }, (_, index) => signIn('203.0.113.7', `a${index}@kith.example`))
    expect(answers.filter((seconds) => seconds === 0)).toHaveLength(30)
    wait(60_001)
    expect(signIn('203.0.113.7', 'another@kith.example')).toBe(0)
  })
  it('are forgotten once one succeeded', () => {
    const { limits, signIn } = open()
    for (let index = 0; index < 6; index += 1) signIn('203.0.113.7')
    limits.signedIn({ ip: '203.0.113.7', email })
    expect(signIn('203.0.113.7')).toBe(0)
  })
  it('count a whole IPv6 network as one', () => {
    expect(clientKey('2001:db8:1:2:3:4:5:6')).toBe(clientKey('2001:db8:1:2::9'))
    expect(clientKey('2001:db8:1:2::9')).not.toBe(clientKey('2001:db8:1:3::9'))
    expect(clientKey('::ffff:203.0.113.7')).toBe('203.0.113.7')
  })
})
