import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginAt, finishAt } from '../src/auth/oidc/flow.ts'
import { createProvider } from '../src/auth/oidc/provider.ts'
import { id, openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { movableClock } from './clock.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'
import { openDevProvider } from './oidc-dev-provider.ts'
import type { DevProvider, Person } from './oidc-dev-provider.ts'

const clock = movableClock()
const wait = (minutes: number): void => clock.forward(minutes / 60)

let provider: DevProvider
let house: TestHouse
let robin: Browser
let visitors = 0

const ada: Person = {
  sub: 'ada-17',
  email: 'Ada@kith.example',
  email_verified: true,
  name: 'Ada Example',
  zoneinfo: 'Europe/Lisbon',
  locale: 'pt_PT',
}
const callbackPath = '/api/auth/oidc/callback'

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

const visit = (): Browser => openBrowser(house.url, { 'x-forwarded-for': `203.0.113.${(visitors += 1)}` })
const go = async (browser: Browser, path: string): Promise<string> =>
  (await browser.send(path, { redirect: 'manual' })).headers.get('location') ?? ''

/** What a browser does at the provider, as far as back to us: the path that it comes back to. */
const throughProvider = async (to: string, person: Person | undefined): Promise<string> => {
  provider.person = person
  const jar = new Map<string, string>()
  let url = to
  for (let step = 0; step < 12; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=')
      jar.set(name, value)
    }
    const next = response.headers.get('location')
    if (next === null) throw new Error(`The provider says ${response.status}: ${await response.text()}`)
    url = new URL(next, url).href
    if (new URL(url).pathname === callbackPath) return url.slice(new URL(url).origin.length)
  }
  throw new Error('The provider leads nowhere')
}

/** The whole way; answers where it ends. */
const come = async (browser: Browser, person: Person | undefined, query = ''): Promise<string> => {
  const there = await go(browser, `/api/auth/oidc/start${query}`)
  return there.startsWith('/') ? there : go(browser, await throughProvider(there, person))
}
const account = async (browser: Browser) => {
  const { status, body } = await browser.send('/api/account')
  return { status, ...(body as { email?: string; hasPassword?: boolean; oidc?: readonly { name: string }[] }) }
}
const invite = async (text: string): Promise<void> => {
  const { data } = await robin.graphql(
    `mutation Invite($input: InviteInput!) { inviteMembers(input: $input) { ok rows { outcome message } } }`,
    { input: { commandId: id(), text, roles: ['mentor'], cohortIds: [] } },
  )
  expect(data).toMatchObject({ inviteMembers: { ok: true, rows: [{ outcome: 'invited' }] } })
}
const count = async (table: string): Promise<number> =>
  (await house.database.pool.query(`select from auth.${table}`)).rowCount ?? 0

beforeAll(async () => {
  const port = await freePort()
  const publicUrl = `http://127.0.0.1:${port}`
  const redirectUri = `${publicUrl}${callbackPath}`
  provider = await openDevProvider([
    { id: 'kith', secret: 'a secret of specs', redirectUri },
    { id: 'kith-public', redirectUri },
  ])
  house = await openTestHouse(
    {
      KITH_PORT: String(port),
      PUBLIC_URL: publicUrl,
      KITH_TRUST_PROXY: '127.0.0.1',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'kith',
      OIDC_CLIENT_SECRET: 'a secret of specs',
      OIDC_NAME: 'Example School',
    },
    clock,
  )
  robin = visit()
  expect((await robin.post('/api/first-account', owner)).status).toBe(201)
})
afterAll(async () => {
  await house.stop()
  await provider.stop()
})

describe('the way to the provider', () => {
  it('is offered by name', async () =>
    expect((await visit().send('/api/auth/methods')).body).toMatchObject({ oidc: { name: 'Example School' } }))
  it('asks for a code, with everything that ties the answer to the question', async () => {
    const url = new URL(await go(visit(), '/api/auth/oidc/start?next=//evil.example'))
    expect(url.origin).toBe(provider.issuer)
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'kith',
      redirect_uri: `${house.url}${callbackPath}`,
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
    const browser = visit()
    expect(await come(browser, ada)).toBe('/sign-in?problem=OIDC_NOT_INVITED')
    expect((await account(browser)).status).toBe(401)
    expect(await count('account')).toBe(before)
  })
  it('does not get in by an address that the provider does not vouch for', async () => {
    await invite('ada@kith.example')
    for (const person of [{ ...ada, email_verified: false }, { ...ada, email_verified: 'false' }, { sub: 'ada-17' }])
      expect(await come(visit(), person)).toBe('/sign-in?problem=OIDC_EMAIL_NOT_VERIFIED')
  })
  it('gets in with an invitation to their address, with its roles and without a password', async () => {
    const browser = visit()
    expect(await come(browser, ada, '?next=/people%3Ftag%3Dold')).toBe('/people?tag=old')
    expect(await account(browser)).toMatchObject({
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
    const browser = visit()
    expect(await come(browser, { ...ada, email: owner.email, email_verified: true })).toBe('/')
    expect(await account(browser)).toMatchObject({ email: 'ada@kith.example' })
  })
  it('is another one with the same address and another number: nobody takes over an account', async () => {
    const browser = visit()
    expect(await come(browser, { ...ada, sub: 'ada-18' })).toBe('/sign-in?problem=OIDC_LINK_FIRST')
    expect((await account(browser)).status).toBe(401)
  })
  it('may have said no', async () => {
    expect(await come(visit(), undefined)).toBe('/sign-in?problem=OIDC_CANCELLED')
  })
})

describe('somebody who has an account already', () => {
  const self: Person = { sub: 'robin-1', email: owner.email, email_verified: true, name: 'Robin Example' }

  it('is not let in by their address alone', async () => {
    const browser = visit()
    expect(await come(browser, self)).toBe('/sign-in?problem=OIDC_LINK_FIRST')
    expect((await account(browser)).status).toBe(401)
  })
  it('links it when they are signed in and have proved lately who they are', async () => {
    wait(11)
    expect(await come(robin, self, '?link=1')).toBe('/settings/account?problem=CONFIRM_FIRST')
    expect(await come(visit(), self, '?link=1')).toBe('/sign-in?problem=UNAUTHENTICATED')
    expect((await robin.post('/api/account/confirm', { password: owner.password })).status).toBe(200)
    expect(await come(robin, self, '?link=1')).toBe('/settings/account')
    expect(await account(robin)).toMatchObject({ oidc: [{ name: 'Example School' }] })
    const { rows } = await house.database.pool.query(
      `select payload->>'change' as change from mail.outbox where kind = 'second-factor-changed'`,
    )
    expect(rows).toEqual([{ change: 'provider-linked' }])
    const browser = visit()
    expect(await come(browser, self)).toBe('/')
    expect(await account(browser)).toMatchObject({ email: owner.email })
  })
  it('cannot be sent there by another site', async () => {
    const location = (
      await robin.send('/api/auth/oidc/start?link=1', {
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'cross-site' },
      })
    ).headers.get('location')
    expect(location).toBe('/sign-in?problem=UNAUTHENTICATED')
  })
  it('links nobody who has an account of their own, and no second person', async () => {
    expect(await come(robin, ada, '?link=1')).toBe('/settings/account?problem=OIDC_TAKEN')
    expect(await come(robin, { ...self, sub: 'robin-2' }, '?link=1')).toBe(
      '/settings/account?problem=OIDC_OTHER_PERSON',
    )
  })
  it('links nothing when they have signed out meanwhile', async () => {
    const browser = openBrowser(house.url, { 'x-forwarded-for': '203.0.113.250' })
    await browser.post('/api/auth/sign-in/email', { email: owner.email, password: owner.password })
    const there = await go(browser, '/api/auth/oidc/start?link=1')
    const back = await throughProvider(there, { sub: 'somebody-else' })
    browser.forget('kith-session')
    expect(await go(browser, back)).toBe('/sign-in?problem=UNAUTHENTICATED')
  })
  it('confirms by a fresh login there', async () => {
    wait(11)
    expect((await robin.post('/api/account/totp', {})).status).toBe(403)
    expect(await come(robin, ada, '?confirm=1')).toBe('/settings/account?problem=OIDC_OTHER_PERSON')
    expect((await robin.post('/api/account/totp', {})).status).toBe(403)
    expect(await come(robin, self, '?confirm=1&next=/settings/account%23ways')).toBe('/settings/account#ways')
    expect((await robin.post('/api/account/totp', {})).status).toBe(200)
  })
  it('is asked for the code of their app as after a password', async () => {
    await house.database.pool.query(
      `insert into auth.totp (user_id, secret, last_step, wrong_since, enabled_at)
       select user_id, '\\x00', 0, now(), now() from auth.account where email = $1`,
      [owner.email],
    )
    const browser = visit()
    expect(await come(browser, self, '?next=/people')).toMatch(
      /^\/sign-in\?next=%2Fpeople#second-factor=[\w-]{43}&methods=totp$/,
    )
    expect((await account(browser)).status).toBe(401)
    await house.database.pool.query('delete from auth.totp')
  })
  it('unlinks it, unless it is the last way in', async () => {
    expect((await robin.post('/api/account/oidc/unlink', {})).status).toBe(200)
    expect(await account(robin)).toMatchObject({ oidc: [] })
    expect(await come(visit(), self)).toBe('/sign-in?problem=OIDC_LINK_FIRST')
    const browser = visit()
    await come(browser, ada)
    expect(await browser.post('/api/account/oidc/unlink', {})).toMatchObject({
      status: 409,
      body: { code: 'LAST_WAY_IN' },
    })
  })
})

describe('an answer that does not belong to the question', () => {
  const start = async () => {
    const browser = visit()
    const there = await go(browser, '/api/auth/oidc/start')
    return { browser, there }
  }
  const changed = (path: string, name: string, value: string): string => {
    const url = new URL(path, house.url)
    url.searchParams.set(name, value)
    return `${url.pathname}${url.search}`
  }

  it('with another state is refused, and not a second try with the right one', async () => {
    const { browser, there } = await start()
    const back = await throughProvider(there, ada)
    expect(await go(browser, changed(back, 'state', 'A'.repeat(43)))).toBe('/sign-in?problem=OIDC_FAILED')
    expect(await go(browser, back)).toBe('/sign-in?problem=OIDC_EXPIRED')
    expect((await account(browser)).status).toBe(401)
  })
  it('with another nonce is refused', async () => {
    const { browser, there } = await start()
    const url = new URL(there)
    url.searchParams.set('nonce', 'A'.repeat(43))
    expect(await go(browser, await throughProvider(url.href, ada))).toBe('/sign-in?problem=OIDC_FAILED')
    expect((await account(browser)).status).toBe(401)
  })
  it('with the code of another sign-in is refused', async () => {
    const first = await start()
    const code = new URL(await throughProvider(first.there, ada), house.url).searchParams.get('code') ?? ''
    const { browser, there } = await start()
    const back = await throughProvider(there, ada)
    expect(await go(browser, changed(back, 'code', code))).toBe('/sign-in?problem=OIDC_FAILED')
  })
  it('from another issuer is refused', async () => {
    const { browser, there } = await start()
    const back = await throughProvider(there, ada)
    expect(await go(browser, changed(back, 'iss', 'https://evil.example'))).toBe('/sign-in?problem=OIDC_FAILED')
  })
  it('comes too late the second time', async () => {
    const { browser, there } = await start()
    const back = await throughProvider(there, ada)
    expect(await go(browser, back)).toBe('/')
    expect(await go(browser, back)).toBe('/sign-in?problem=OIDC_EXPIRED')
  })
  it('is nothing in another browser', async () => {
    const { there } = await start()
    const back = await throughProvider(there, ada)
    const other = visit()
    expect(await go(other, back)).toBe('/sign-in?problem=OIDC_EXPIRED')
    await go(other, '/api/auth/oidc/start')
    expect(await go(other, back)).toBe('/sign-in?problem=OIDC_FAILED')
    expect((await account(other)).status).toBe(401)
  })
  it('comes too late after ten minutes', async () => {
    const { browser, there } = await start()
    const back = await throughProvider(there, ada)
    wait(11)
    expect(await go(browser, back)).toBe('/sign-in?problem=OIDC_EXPIRED')
  })
  it.each(['', '?code=x', '?state=x&code=x', '?error=server_error', '?code=x&code=y&state=x'])(
    'is refused with the query %j',
    async (query) => {
      const { browser } = await start()
      expect(await go(browser, `${callbackPath}${query}`)).toMatch(/^\/sign-in\?problem=OIDC_(FAILED|CANCELLED)$/)
    },
  )
})

describe('a client that keeps no secret', () => {
  it('gets the same word about somebody', async () => {
    const redirectUri = `${house.url}${callbackPath}`
    const settings = { issuer: provider.issuer, clientId: 'kith-public', clientSecret: undefined, name: 'Example' }
    const at = createProvider(settings, () => performance.now())
    const { url, pending } = await beginAt(at, { purpose: 'sign-in', redirectUri, next: '/' })
    const back = new URL(await throughProvider(url.href, ada), house.url)
    expect(await finishAt(at, back, pending)).toEqual({
      identity: { issuer: `${provider.issuer}/`, subject: 'ada-17' },
      email: 'ada@kith.example',
      emailVerified: true,
      name: 'Ada Example',
      timeZone: 'Europe/Lisbon',
      locale: 'pt_PT',
    })
  })
})

describe('a provider that is away', () => {
  it('is told of, and the next one to come asks again', async () => {
    const settings = { issuer: 'http://127.0.0.1:9', clientId: 'kith', clientSecret: undefined, name: 'Example' }
    const at = createProvider(settings, () => performance.now())
    const begin = () => beginAt(at, { purpose: 'sign-in', redirectUri: `${house.url}${callbackPath}`, next: '/' })
    await expect(begin()).rejects.toThrow()
    const first = at.configuration()
    await expect(first).rejects.toThrow()
    expect(at.configuration()).not.toBe(first)
    await expect(at.configuration()).rejects.toThrow()
  })
  it('keeps nobody waiting, and lets the others in', async () => {
    const browser = visit()
    const there = await go(browser, '/api/auth/oidc/start')
    const back = await throughProvider(there, ada)
    provider.delay = 20_000
    const began = performance.now()
    expect(await go(browser, back)).toBe('/sign-in?problem=OIDC_UNREACHABLE')
    expect(performance.now() - began).toBeLessThan(15_000)
    provider.delay = 0
    await provider.stop()
    await pause(10)
    const other = visit()
    const { email, password } = owner
    expect((await other.post('/api/auth/sign-in/email', { email, password })).status).toBe(200)
  })
  it('leaves a line in the log, and no more than that', () => {
    expect(house.logged()).not.toContain('a secret of specs')
    expect(house.logged()).not.toContain(ada.sub)
  })
})
