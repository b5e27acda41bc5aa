import type { UserId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import {
  authenticationOptions,
  checkAuthentication,
  checkRegistration,
  registrationOptions,
  userHandleOf,
} from '../src/auth/passkeys/ceremonies.ts'
import type { Credential } from '../src/auth/passkeys/ceremonies.ts'
import { authenticationResponse, registrationResponse } from '../src/auth/passkeys/responses.ts'
import { createAuthenticator } from './passkeys-authenticator.ts'
import type { Oddity } from './passkeys-authenticator.ts'

const party = { id: 'kith.example', origins: ['https://kith.example'] }
const userId = '0b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId
const robin = { userId, email: 'robin@kith.example' }

const openDevice = (options: { readonly counts?: boolean } = {}) => createAuthenticator('https://kith.example', options)

const register = async (device: ReturnType<typeof openDevice>, odd: Oddity = {}) => {
  const options = await registrationOptions(party, robin, [])
  const answer = registrationResponse.parse(device.create(options, odd))
  return checkRegistration({ party, challenge: options.challenge }, answer)
}

const registered = async (device: ReturnType<typeof openDevice>): Promise<Credential> => {
  const credential = await register(device)
  if (!credential) throw new Error('not registered')
  return credential
}

const use = async (device: ReturnType<typeof openDevice>, credential: Credential, odd: Oddity = {}) => {
  const options = await authenticationOptions(party)
  const answer = authenticationResponse.parse(device.get(options, odd))
  return checkAuthentication({ party, challenge: options.challenge }, answer, credential)
}

describe('making a passkey', () => {
  it('asks for one that its owner has to unlock, on the device if it can, and for no word about its maker', async () => {
    const known = { credentialId: 'abcd', transports: ['usb'] }
    const options = await registrationOptions(party, robin, [known])
    expect(options).toMatchObject({
      rp: { id: 'kith.example', name: 'Kith' },
      user: { id: userHandleOf(userId), name: 'robin@kith.example' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      excludeCredentials: [{ id: 'abcd', transports: ['usb'] }],
    })
    expect(Buffer.from(options.user.id, 'base64url')).toHaveLength(16)
    expect(Buffer.from(options.challenge, 'base64url').length).toBeGreaterThanOrEqual(32)
  })
  it('keeps the key that answered', async () => {
    const device = openDevice()
    expect(await register(device)).toMatchObject({
      credentialId: device.keys[0]?.id,
      counter: 0,
      transports: ['internal'],
    })
  })
  it.each(['packed', 'nonsense'] as const)('lays a %s statement about the maker aside unread', async (attestation) =>
    expect(await register(openDevice(), { attestation })).toBeDefined(),
  )
  it.each<[string, Oddity]>([
    ['of another page', { origin: 'https://evil.example' }],
    ['for another site', { rpId: 'evil.example' }],
    ['to another challenge', { challenge: 'AAAA' }],
    ['of another ceremony', { type: 'webauthn.get' }],
    ['that nobody unlocked', { userVerified: false }],
    ['that nobody touched', { userPresent: false }],
  ])('refuses an answer %s', async (_what, odd) => expect(await register(openDevice(), odd)).toBeUndefined())
  it('refuses nonsense without falling over', async () => {
    const nonsense = {
      id: 'AA',
      rawId: 'AA',
      type: 'public-key' as const,
      clientExtensionResults: {},
      response: { clientDataJSON: 'AA', attestationObject: 'n5-fn5-fn5-f', transports: [] },
    }
    expect(await checkRegistration({ party, challenge: 'AAAA' }, nonsense)).toBeUndefined()
  })
})

describe('using a passkey', () => {
  it('is asked for without naming anybody', async () => {
    const options = await authenticationOptions(party)
    expect(options).toMatchObject({ rpId: 'kith.example', userVerification: 'required' })
    expect(options.allowCredentials ?? []).toEqual([])
  })
  it('tells the new count', async () => {
    const device = openDevice()
    const credential = await registered(device)
    expect(await use(device, credential)).toBe(1)
    expect(await use(device, { ...credential, counter: 1 }, { step: 5 })).toBe(6)
  })
  it('is fine with a device that does not count', async () => {
    const device = openDevice({ counts: false })
    const credential = await registered(device)
    expect(await use(device, credential)).toBe(0)
    expect(await use(device, credential)).toBe(0)
  })
  it('finds out a copy by its count', async () => {
    const device = openDevice()
    const credential = { ...(await registered(device)), counter: 7 }
    expect(await use(device, credential)).toBeUndefined()
  })
  it.each<[string, Oddity]>([
    ['of another page', { origin: 'https://evil.example' }],
    ['for another site', { rpId: 'evil.example' }],
    ['to another challenge', { challenge: 'AAAA' }],
    ['of another ceremony', { type: 'webauthn.create' }],
    ['that nobody unlocked', { userVerified: false }],
    ['that nobody touched', { userPresent: false }],
    ['whose signature is not right', { tampered: true }],
  ])('refuses an answer %s', async (_what, odd) => {
    const device = openDevice()
    expect(await use(device, await registered(device), odd)).toBeUndefined()
  })
  it('refuses a signature by another key', async () => {
    const device = openDevice()
    const { publicKey } = await registered(openDevice())
    expect(await use(device, { ...(await registered(device)), publicKey })).toBeUndefined()
  })
})
