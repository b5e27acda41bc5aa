import { describe, expect, it } from 'vitest'
import { relyingPartyFor } from './relying-party.ts'

describe('passkeys of a public address', () => {
  const party = (origin: string | undefined, host: string) => relyingPartyFor('https://kith.example', { origin, host })

  it('belong to its host and are asked for by its pages', () =>
    expect(party('https://kith.example', 'kith.example')).toEqual({
      id: 'kith.example',
      origins: ['https://kith.example'],
    }))
  it('are asked for by no other page, whatever host header came along', () => {
    expect(party('https://evil.example', 'kith.example')).toBeUndefined()
    expect(party('https://evil.example', 'evil.example')).toBeUndefined()
    expect(party('https://sub.kith.example', 'sub.kith.example')).toBeUndefined()
    expect(party('http://kith.example', 'kith.example')).toBeUndefined()
  })
  it('cannot be used on the machine itself under another name', () =>
    expect(party('http://localhost:4000', 'localhost:4000')).toBeUndefined())
  it('are the same for a program that tells no origin', () =>
    expect(party(undefined, 'evil.example')).toEqual({ id: 'kith.example', origins: ['https://kith.example'] }))
})

describe('passkeys of this machine', () => {
  const party = (origin: string, host: string) => relyingPartyFor('http://localhost:4000', { origin, host })

  it('may be asked for from another port of the same name', () =>
    expect(party('http://localhost:5173', 'localhost:5173')).toEqual({
      id: 'localhost',
      origins: ['http://localhost:4000', 'http://localhost:5173'],
    }))
  it('cannot be asked for under its number', () =>
    expect(party('http://127.0.0.1:4000', '127.0.0.1:4000')).toBeUndefined())
  it('do not exist when the public address is a number', () => {
    const from = { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' }
    expect(relyingPartyFor('http://127.0.0.1:4000', from)).toBeUndefined()
    expect(relyingPartyFor('http://[::1]:4000', { ...from, origin: 'http://[::1]:4000' })).toBeUndefined()
  })
})
