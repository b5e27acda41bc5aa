import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { oidcComplaints, oidcSettings, oidcVariables } from './settings.ts'

const read = (source: Readonly<Record<string, string>>) => z.object(oidcVariables).parse(source)
const issuer = 'https://login.example/realm'

describe('the provider in the environment', () => {
  it('is none unless it is named', () => {
    expect(oidcSettings(read({}))).toBeUndefined()
    expect(oidcComplaints(read({})).size).toBe(0)
  })
  it('takes an issuer and a client id, and may take a secret and a name', () => {
    expect(oidcSettings(read({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'kith' }))).toEqual({
      issuer,
      clientId: 'kith',
      clientSecret: undefined,
      name: 'your organisation',
    })
    const all = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'kith', OIDC_CLIENT_SECRET: 's', OIDC_NAME: 'Example School' }
    expect(oidcSettings(read(all))).toEqual({ issuer, clientId: 'kith', clientSecret: 's', name: 'Example School' })
  })
  it.each([
    [{ OIDC_ISSUER: issuer }, 'OIDC_CLIENT_ID'],
    [{ OIDC_CLIENT_ID: 'kith' }, 'OIDC_ISSUER'],
    [{ OIDC_CLIENT_SECRET: 's' }, 'OIDC_ISSUER'],
  ])('half named, as in %j, tells what is missing', (source, missing) =>
    expect([...oidcComplaints(read(source)).keys()]).toEqual([missing]),
  )
  it.each([
    'login.example',
    'http://login.example',
    'https://login.example/?tenant=1',
    'https://a:b@login.example',
    'x',
  ])('is not %j', (text) => expect(z.object(oidcVariables).safeParse({ OIDC_ISSUER: text }).success).toBe(false))
  it.each(['http://localhost:9000', 'http://127.0.0.1:9000/op', 'http://[::1]:9000'])(
    'may be %j, on this machine',
    (text) => expect(z.object(oidcVariables).safeParse({ OIDC_ISSUER: text }).success).toBe(true),
  )
})
