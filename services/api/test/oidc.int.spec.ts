import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id, openBrowser, owner } from './browser.ts'
import { accountOf, ada, go, openOidcHouse } from './oidc-house.ts'
import type { OidcHouse } from './oidc-house.ts'
import type { Person } from './oidc-dev-provider.ts'

let at: OidcHouse

beforeAll(async () => {
  at = await openOidcHouse()
})
afterAll(() => at.stop())

const invite = async (text: string): Promise<void> => {
  const { data } = await at.robin.graphql(
    `mutation Invite($input: InviteInput!) { inviteMembers(input: $input) { ok rows { outcome message } } }`,
    { input: { commandId: id(), text, roles: ['mentor'], cohortIds: [] } },
  )
  expect(data).toMatchObject({ inviteMembers: { ok: true, rows: [{ outcome: 'invited' }] } })
}
const count = async (table: string): Promise<number> =>
  (await at.house.database.pool.query(`select from auth.${table}`)).rowCount ?? 0

describe('the way to the provider', () => {
  it('is offered by name', async () =>
    expect((await at.visit().send('/api/auth/methods')).body).toMatchObject({ oidc: { name: 'Example School' } }))
  it('asks for a code, with everything that ties the answer to the question', async () => {
    const url = new URL(await go(at.visit(), '/api/auth/oidc/start?next=//evil.example'))
    expect(url.origin).toBe(at.provider.issuer)
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'kith',
      redirect_uri: at.redirectUri,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as unknown,
      state: expect.stringMatching(/^[\w-]{43}$/) as unknown,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as unknown,
    })
    expect(url.href).not.toContain('evil')
  })
})

describe('somebody new', () => {
  it('does not get in without an invitation, and leaves nothing behind', async () => {
    const before = await count('account')
    const browser = at.visit()
    expect(await at.come(browser, ada)).toBe('/sign-in?problem=OIDC_NOT_INVITED')
    expect((await accountOf(browser)).status).toBe(401)
    expect(await count('account')).toBe(before)
  })
  it('does not get in by an address that the provider does not vouch for', async () => {
    await invite('ada@kith.example')
    for (const person of [{ ...ada, email_verified: false }, { ...ada, email_verified: 'false' }, { sub: 'ada-17' }])
      expect(await at.come(at.visit(), person)).toBe('/sign-in?problem=OIDC_EMAIL_NOT_VERIFIED')
  })
  it('gets in with an invitation to their address, with its roles and without a password', async () => {
    const browser = at.visit()
    expect(await at.come(browser, ada, '?next=/people%3Ftag%3Dold')).toBe('/people?tag=old')
    expect(await accountOf(browser)).toMatchObject({
      status: 200,
      email: 'ada@kith.example',
      hasPassword: false,
      oidc: [{ name: 'Example School' }],
    })
    const { data } = await browser.graphql('query Me { viewer { name timeZone roles workspace { name } } }')
    expect(data).toMatchObject({
      viewer: { name: 'Ada Example', timeZone: 'Europe/Lisbon', roles: ['mentor'], workspace: { name: 'Bootcamp' } },
    })
  })
  it('gets in again without one, even under another address', async () => {
    const browser = at.visit()
    expect(await at.come(browser, { ...ada, email: owner.email, email_verified: true })).toBe('/')
    expect(await accountOf(browser)).toMatchObject({ email: 'ada@kith.example' })
  })
  it('is another one with the same address and another number: nobody takes over an account', async () => {
    const browser = at.visit()
    expect(await at.come(browser, { ...ada, sub: 'ada-18' })).toBe('/sign-in?problem=OIDC_LINK_FIRST')
    expect((await accountOf(browser)).status).toBe(401)
  })
  it('may have said no', async () => {
    expect(await at.come(at.visit(), undefined)).toBe('/sign-in?problem=OIDC_CANCELLED')
  })
})

describe('somebody who has an account already', () => {
  const self: Person = { sub: 'robin-1', email: owner.email, email_verified: true, name: 'Robin Example' }

  it('is not let in by their address alone', async () => {
    const browser = at.visit()
    expect(await at.come(browser, self)).toBe('/sign-in?problem=OIDC_LINK_FIRST')
    expect((await accountOf(browser)).status).toBe(401)
  })
  it('links it when they are signed in and have proved lately who they are', async () => {
    at.wait(11)
    expect(await at.come(at.robin, self, '?link=1')).toBe('/settings/account?problem=CONFIRM_FIRST')
    expect(await at.come(at.visit(), self, '?link=1')).toBe('/sign-in?problem=UNAUTHENTICATED')
    expect((await at.robin.post('/api/account/confirm', { password: owner.password })).status).toBe(200)
    expect(await at.come(at.robin, self, '?link=1')).toBe('/settings/account')
    expect(await accountOf(at.robin)).toMatchObject({ oidc: [{ name: 'Example School' }] })
    const { rows } = await at.house.database.pool.query(
      `select payload->>'change' as change from mail.outbox where kind = 'second-factor-changed'`,
    )
    expect(rows).toEqual([{ change: 'provider-linked' }])
    const browser = at.visit()
    expect(await at.come(browser, self)).toBe('/')
    expect(await accountOf(browser)).toMatchObject({ email: owner.email })
  })
  it('cannot be sent there by another site', async () => {
    const location = (
      await at.robin.send('/api/auth/oidc/start?link=1', {
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'cross-site' },
      })
    ).headers.get('location')
    expect(location).toBe('/sign-in?problem=UNAUTHENTICATED')
  })
  it('links nobody who has an account of their own, and no second person', async () => {
    expect(await at.come(at.robin, ada, '?link=1')).toBe('/settings/account?problem=OIDC_TAKEN')
    expect(await at.come(at.robin, { ...self, sub: 'robin-2' }, '?link=1')).toBe(
      '/settings/account?problem=OIDC_OTHER_PERSON',
    )
  })
  it('links nothing when they have signed out meanwhile', async () => {
    const browser = openBrowser(at.house.url, { 'x-forwarded-for': '203.0.113.250' })
    await browser.post('/api/auth/sign-in/email', { email: owner.email, password: owner.password })
    const there = await go(browser, '/api/auth/oidc/start?link=1')
    const back = await at.throughProvider(there, { sub: 'somebody-else' })
    browser.forget('kith-session')
    expect(await go(browser, back)).toBe('/sign-in?problem=UNAUTHENTICATED')
  })
  it('confirms by a fresh login there', async () => {
    at.wait(11)
    expect((await at.robin.post('/api/account/totp', {})).status).toBe(403)
    expect(await at.come(at.robin, ada, '?confirm=1')).toBe('/settings/account?problem=OIDC_OTHER_PERSON')
    expect((await at.robin.post('/api/account/totp', {})).status).toBe(403)
    expect(await at.come(at.robin, self, '?confirm=1&next=/settings/account%23ways')).toBe('/settings/account#ways')
    expect((await at.robin.post('/api/account/totp', {})).status).toBe(200)
  })
  it('is asked for the code of their app as after a password', async () => {
    await at.house.database.pool.query(
      `insert into auth.totp (user_id, secret, last_step, wrong_since, enabled_at)
       select user_id, '\\x00', 0, now(), now() from auth.account where email = $1`,
      [owner.email],
    )
    const browser = at.visit()
    expect(await at.come(browser, self, '?next=/people')).toMatch(
      /^\/sign-in\?next=%2Fpeople#second-factor=[\w-]{43}&methods=totp$/,
    )
    expect((await accountOf(browser)).status).toBe(401)
    await at.house.database.pool.query('delete from auth.totp')
  })
  it('unlinks it, unless it is the last way in', async () => {
    expect((await at.robin.post('/api/account/oidc/unlink', {})).status).toBe(200)
    expect(await accountOf(at.robin)).toMatchObject({ oidc: [] })
    expect(await at.come(at.visit(), self)).toBe('/sign-in?problem=OIDC_LINK_FIRST')
    const browser = at.visit()
    await at.come(browser, ada)
    expect(await browser.post('/api/account/oidc/unlink', {})).toMatchObject({
      status: 409,
      body: { code: 'LAST_WAY_IN' },
    })
  })
})
