import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginAt, finishAt } from '../src/auth/oidc/flow.ts'
import { createProvider } from '../src/auth/oidc/provider.ts'
import { owner } from './browser.ts'
import { accountOf, ada, callbackPath, go, openOidcHouse } from './oidc-house.ts'
import type { OidcHouse } from './oidc-house.ts'

let at: OidcHouse

beforeAll(async () => {
  at = await openOidcHouse()
  // Robin is Ada there, so that an honest answer lets somebody in.
  expect(await at.come(at.robin, ada, '?link=1')).toBe('/settings/account')
})
afterAll(() => at.stop())

describe('an answer that does not belong to the question', () => {
  const start = async () => {
    const browser = at.visit()
    const there = await go(browser, '/api/auth/oidc/start')
    return { browser, there }
  }
  const changed = (path: string, name: string, value: string): string => {
    const url = new URL(path, at.house.url)
    url.searchParams.set(name, value)
    return `${url.pathname}${url.search}`
  }

  it('with another state is refused, and not a second try with the right one', async () => {
    const { browser, there } = await start()
    const back = await at.throughProvider(there, ada)
    expect(await go(browser, changed(back, 'state', 'A'.repeat(43)))).toBe('/sign-in?problem=OIDC_FAILED')
    expect(await go(browser, back)).toBe('/sign-in?problem=OIDC_EXPIRED')
    expect((await accountOf(browser)).status).toBe(401)
  })
  it('with another nonce is refused', async () => {
    const { browser, there } = await start()
    const url = new URL(there)
    url.searchParams.set('nonce', 'A'.repeat(43))
    expect(await go(browser, await at.throughProvider(url.href, ada))).toBe('/sign-in?problem=OIDC_FAILED')
    expect((await accountOf(browser)).status).toBe(401)
  })
  it('with the code of another sign-in is refused', async () => {
    const first = await start()
    const code = new URL(await at.throughProvider(first.there, ada), at.house.url).searchParams.get('code') ?? ''
    const { browser, there } = await start()
    const back = await at.throughProvider(there, ada)
    expect(await go(browser, changed(back, 'code', code))).toBe('/sign-in?problem=OIDC_FAILED')
  })
  it('from another issuer is refused', async () => {
    const { browser, there } = await start()
    const back = await at.throughProvider(there, ada)
    expect(await go(browser, changed(back, 'iss', 'https://evil.example'))).toBe('/sign-in?problem=OIDC_FAILED')
  })
  it('comes too late the second time', async () => {
    const { browser, there } = await start()
    const back = await at.throughProvider(there, ada)
    expect(await go(browser, back)).toBe('/')
    expect(await go(browser, back)).toBe('/sign-in?problem=OIDC_EXPIRED')
  })
  it('is nothing in another browser', async () => {
    const { there } = await start()
    const back = await at.throughProvider(there, ada)
    const other = at.visit()
    expect(await go(other, back)).toBe('/sign-in?problem=OIDC_EXPIRED')
    await go(other, '/api/auth/oidc/start')
    expect(await go(other, back)).toBe('/sign-in?problem=OIDC_FAILED')
    expect((await accountOf(other)).status).toBe(401)
  })
  it('comes too late after ten minutes', async () => {
    const { browser, there } = await start()
    const back = await at.throughProvider(there, ada)
    at.wait(11)
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
    const redirectUri = at.redirectUri
    const settings = { issuer: at.provider.issuer, clientId: 'kith-public', clientSecret: undefined, name: 'Example' }
    const named = createProvider(settings, () => performance.now())
    const { url, pending } = await beginAt(named, { purpose: 'sign-in', redirectUri, next: '/' })
    const back = new URL(await at.throughProvider(url.href, ada), at.house.url)
    expect(await finishAt(named, back, pending)).toEqual({
      identity: { issuer: `${at.provider.issuer}/`, subject: 'ada-17' },
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
    const named = createProvider(settings, () => performance.now())
    const begin = () => beginAt(named, { purpose: 'sign-in', redirectUri: at.redirectUri, next: '/' })
    await expect(begin()).rejects.toThrow()
    const first = named.configuration()
    await expect(first).rejects.toThrow()
    expect(named.configuration()).not.toBe(first)
    await expect(named.configuration()).rejects.toThrow()
  })
  it('keeps nobody waiting, and lets the others in', async () => {
    const browser = at.visit()
    const there = await go(browser, '/api/auth/oidc/start')
    const back = await at.throughProvider(there, ada)
    at.provider.delay = 20_000
    const began = performance.now()
    expect(await go(browser, back)).toBe('/sign-in?problem=OIDC_UNREACHABLE')
    expect(performance.now() - began).toBeLessThan(15_000)
    at.provider.delay = 0
    await at.provider.stop()
    await pause(10)
    const other = at.visit()
    const { email, password } = owner
    expect((await other.post('/api/auth/sign-in/email', { email, password })).status).toBe(200)
  })
  it('leaves a line in the log, and no more than that', () => {
    expect(at.house.logged()).not.toContain('a secret of specs')
    expect(at.house.logged()).not.toContain(ada.sub)
  })
})
