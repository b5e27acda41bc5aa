import type { UserId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { admit } from './admit.ts'

const robin = '0b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId
const vouched = { email: 'robin@kith.example', emailVerified: true }
const unknown = { account: undefined, isAddressTaken: false, invitation: undefined }

const refused = (problem: string) => ({ kind: 'refused', problem })

describe('somebody whose account is tied to them', () => {
  it('gets in, whatever their address is by now', () => {
    const known = { ...unknown, account: robin }
    expect(admit(vouched, known)).toEqual({ kind: 'sign-in', userId: robin })
    expect(admit({ email: undefined, emailVerified: false }, { ...known, isAddressTaken: true })).toEqual({
      kind: 'sign-in',
      userId: robin,
    })
  })
})

describe('somebody with an invitation', () => {
  const invited = { ...unknown, invitation: 'an invitation' }
  it('joins when the provider vouches for the address', () =>
    expect(admit(vouched, invited)).toEqual({
      kind: 'join',
      email: 'robin@kith.example',
      invitation: 'an invitation',
    }))
  it('does not when the provider does not vouch for it', () =>
    expect(admit({ ...vouched, emailVerified: false }, invited)).toEqual(refused('OIDC_EMAIL_NOT_VERIFIED')))
  it('does not when the address has an account, which stays as it is', () =>
    expect(admit(vouched, { ...invited, isAddressTaken: true })).toEqual(refused('OIDC_LINK_FIRST')))
})

describe('somebody new', () => {
  it('does not get in without an invitation', () =>
    expect(admit(vouched, unknown)).toEqual(refused('OIDC_NOT_INVITED')))
  it('is not told whether an address has an account that may not be theirs', () => {
    const taken = { ...unknown, isAddressTaken: true }
    expect(admit({ ...vouched, emailVerified: false }, taken)).toEqual(
      admit({ ...vouched, emailVerified: false }, unknown),
    )
    expect(admit({ email: undefined, emailVerified: true }, taken)).toEqual(refused('OIDC_EMAIL_NOT_VERIFIED'))
  })
  it('is told to link when the address that is theirs has an account', () =>
    expect(admit(vouched, { ...unknown, isAddressTaken: true })).toEqual(refused('OIDC_LINK_FIRST')))
})
