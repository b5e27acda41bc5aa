import { describe, expect, it } from 'vitest'
import { clientKey, createSignInLimits } from '../src/auth/sign-in-limits.ts'

const open = () => {
  let now = 0
  const limits = createSignInLimits(() => now)
  return { ...limits, wait: (ms: number) => (now += ms) }
}

describe('tries to sign in', () => {
  it('are refused after six on one account from one address, until a minute is over', () => {
    const limits = open()
    const answers = Array.from({ length: 1_000 }, () => limits.take('203.0.113.7', 'Robin@kith.example '))
    expect(answers.filter((seconds) => seconds === 0)).toHaveLength(6)
    expect(answers.at(-1)).toBeGreaterThan(0)
    limits.wait(60_001)
    expect(limits.take('203.0.113.7', 'robin@kith.example')).toBe(0)
  })
  it('of a flood from one address leave the owner elsewhere alone', () => {
    const limits = open()
    for (let index = 0; index < 1_000; index += 1) limits.take('203.0.113.7', 'robin@kith.example')
    expect(limits.take('198.51.100.2', 'robin@kith.example')).toBe(0)
  })
  it('on many accounts from one address are refused after thirty', () => {
    const limits = open()
    const answers = Array.from({ length: 100 }, (_, index) => limits.take('203.0.113.7', `a${index}@kith.example`))
    expect(answers.filter((seconds) => seconds === 0)).toHaveLength(30)
  })
  it('are forgotten once one succeeded', () => {
    const limits = open()
    for (let index = 0; index < 6; index += 1) limits.take('203.0.113.7', 'robin@kith.example')
    limits.succeeded('203.0.113.7', 'robin@kith.example')
    expect(limits.take('203.0.113.7', 'robin@kith.example')).toBe(0)
  })
  it('count a whole IPv6 network as one', () => {
    expect(clientKey('2001:db8:1:2:3:4:5:6')).toBe(clientKey('2001:db8:1:2::9'))
    expect(clientKey('2001:db8:1:2::9')).not.toBe(clientKey('2001:db8:1:3::9'))
    expect(clientKey('::ffff:203.0.113.7')).toBe('203.0.113.7')
  })
})
