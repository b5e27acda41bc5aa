import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { movableClock } from './clock.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'
import { createAuthenticator } from './passkeys-authenticator.ts'
import type { CreationOptions, Oddity, RequestOptions } from './passkeys-authenticator.ts'

const clock = movableClock()
const wait = (minutes: number): void => clock.forward(minutes / 60)

let house: TestHouse
let url: string
let robin: Browser
let kim: Browser
let phone: ReturnType<typeof createAuthenticator>
let visitors = 0

const people = { kim: { ...owner, email: 'kim@kith.example', name: 'Kim Example' } }

const visit = (headers: Record<string, string> = {}): Browser =>
  openBrowser(url, { 'x-forwarded-for': `203.0.113.${(visitors += 1)}`, ...headers })
const isIn = async (browser: Browser): Promise<boolean> => (await browser.send('/api/account')).status === 200
const whoIs = async (browser: Browser): Promise<unknown> =>
  ((await browser.send('/api/account')).body as { email?: string }).email

const add = async (browser: Browser, device: typeof phone, name: string, odd: Oddity = {}) => {
  const { status, body } = await browser.post('/api/account/passkeys/options', {})
  if (status !== 200) return { status, body }
  const { ticket, options } = body as { ticket: string; options: CreationOptions }
  return browser.post('/api/account/passkeys', { ticket, response: device.create(options, odd), name })
}
const askFor = async (browser: Browser, path = '/api/auth/passkey/options', input: object = {}) =>
  (await browser.post(path, input)).body as { ticket: string; options: RequestOptions }
const signIn = async (device: typeof phone, odd: Oddity = {}) => {
  const browser = visit()
  const { ticket, options } = await askFor(browser)
  const { status, body } = await browser.post('/api/auth/passkey', { ticket, response: device.get(options, odd) })
  return { browser, status, body }
}
const keysOf = async (browser: Browser) =>
  ((await browser.send('/api/account')).body as { passkeys: { id: string; name: string; lastUsedAt: string | null }[] })
    .passkeys
const remove = (browser: Browser, path: string) => browser.send(path, { method: 'DELETE' })
const patch = (browser: Browser, path: string, body: object) =>
  browser.send(path, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

beforeAll(async () => {
  house = await openTestHouse({ KITH_TRUST_PROXY: '127.0.0.1,::1' }, clock)
  url = `http://localhost:${house.api.port}`
  phone = createAuthenticator(url)
  robin = visit()
  expect((await robin.post('/api/first-account', owner)).status).toBe(201)
  const { data } = await robin.graphql('{ viewer { workspace { id } } }')
  await house.join(people.kim, (data as never as { viewer: { workspace: { id: string } } }).viewer.workspace.id)
  kim = visit()
  const { email, password } = people.kim
  expect((await kim.post('/api/auth/sign-in/email', { email, password })).status).toBe(200)
})
afterAll(() => house.stop())

describe('making a passkey', () => {
  it('asks for a confirmation when the sign-in is more than ten minutes old', async () => {
    wait(11)
    expect((await add(robin, phone, 'Phone')).body).toMatchObject({ code: 'CONFIRM_FIRST' })
    expect((await robin.post('/api/account/confirm', { password: owner.password })).status).toBe(200)
  })
  it.each<[string, Oddity]>([
    ['another page', { origin: 'http://evil.example' }],
    ['a device that nobody unlocked', { userVerified: false }],
    ['another challenge', { challenge: 'AAAA' }],
  ])('refuses an answer of %s', async (_what, odd) =>
    expect(await add(robin, createAuthenticator(url), 'Phone', odd)).toMatchObject({
      status: 422,
      body: { code: 'PASSKEY_NOT_ADDED' },
    }),
  )
  it('keeps it under the name that its owner gives it, and tells the owner by mail', async () => {
    expect(await add(robin, phone, '  My phone ')).toMatchObject({ status: 201, body: { name: 'My phone' } })
    expect(await keysOf(robin)).toMatchObject([{ name: 'My phone', lastUsedAt: null }])
    const { rows } = await house.database.pool.query(
      `select payload->>'change' as change, recipient_address from mail.outbox`,
    )
    expect(rows).toEqual([{ change: 'passkey-added', recipient_address: owner.email }])
  })
  it('is not done twice with one device', async () =>
    await expect(add(robin, phone, 'Again')).rejects.toThrow('InvalidStateError'))
  it('takes an answer once, and from whom it was asked', async () => {
    const device = createAuthenticator(url)
    const asked = (await robin.post('/api/account/passkeys/options', {})).body
    const { ticket, options } = asked as { ticket: string; options: CreationOptions }
    const answer = { ticket, response: device.create(options), name: 'Key' }
    expect((await kim.post('/api/account/passkeys', answer)).status).toBe(422)
    expect((await robin.post('/api/account/passkeys', answer)).status).toBe(422)
    expect(await keysOf(kim)).toEqual([])
  })
  it('leaves a key to its first owner', async () => {
    await kim.post('/api/account/confirm', { password: people.kim.password })
    const { ticket, options } = (await kim.post('/api/account/passkeys/options', {})).body as {
      ticket: string
      options: CreationOptions
    }
    const copy = createAuthenticator(url)
    const response = copy.create(options)
    const [key] = phone.keys
    const id = Buffer.from(key?.id ?? '', 'base64url')
    const object = Buffer.from(response.response.attestationObject, 'base64url')
    const own = Buffer.from(response.id, 'base64url')
    id.copy(object, object.indexOf(own))
    const forged = {
      ...response,
      id: key?.id,
      rawId: key?.id,
      response: { ...response.response, attestationObject: object.toString('base64url') },
    }
    expect(await kim.post('/api/account/passkeys', { ticket, response: forged, name: 'Mine now' })).toMatchObject({
      status: 422,
    })
  })
  it.each([
    ['', 'Please give'],
    ['\u202e', 'Please give'],
    ['x'.repeat(61), 'at most 60'],
  ])('refuses the name %j', async (name, sentence) => {
    const { status, body } = await add(robin, createAuthenticator(url), name)
    expect({ status, body }).toMatchObject({ status: 422, body: { field: 'name' } })
    expect((body as { message: string }).message).toContain(sentence)
  })
  it('is refused where passkeys cannot work, with the right address', async () => {
    const elsewhere = openBrowser(house.url, { cookie: robin.cookie() })
    expect(await elsewhere.post('/api/account/passkeys/options', {})).toMatchObject({
      status: 422,
      body: { code: 'PASSKEYS_ELSEWHERE', message: expect.stringContaining('http://localhost:') as unknown },
    })
  })
})

describe('signing in with a passkey', () => {
  it('takes no address and no password, and counts as both factors', async () => {
    const { browser, status, body } = await signIn(phone)
    expect({ status, body }).toEqual({ status: 200, body: { signedIn: true } })
    expect(await whoIs(browser)).toBe(owner.email)
    expect((await keysOf(browser))[0]?.lastUsedAt).not.toBeNull()
    const { rows } = await house.database.pool.query<{ factors: string[] }>(
      'select factors from auth.session order by created_at desc, seen_at desc limit 1',
    )
    expect(rows).toEqual([{ factors: ['passkey'] }])
  })
  it.each<[string, Oddity]>([
    ['of another page', { origin: 'http://evil.example' }],
    ['for another site', { rpId: 'evil.example' }],
    ['to another challenge', { challenge: 'AAAA' }],
    ['that nobody unlocked', { userVerified: false }],
    ['with a signature that is not right', { tampered: true }],
    ['that does not say whose it is', { userHandle: null }],
    ['that says it is somebody else’s', { userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' }],
  ])('refuses an answer %s', async (_what, odd) => {
    const { browser, status, body } = await signIn(phone, odd)
    expect({ status, body }).toMatchObject({ status: 401, body: { code: 'PASSKEY_NOT_ACCEPTED' } })
    expect(await isIn(browser)).toBe(false)
  })
  it('finds out a copy of a device by its count', async () => {
    expect((await signIn(phone)).status).toBe(200)
    expect((await signIn(phone, { step: 0 })).body).toMatchObject({ code: 'PASSKEY_NOT_ACCEPTED' })
    expect((await signIn(phone, { step: -1 })).body).toMatchObject({ code: 'PASSKEY_NOT_ACCEPTED' })
    expect((await signIn(phone, { step: 2 })).status).toBe(200)
  })
  it('refuses a key that nobody has here', async () => {
    const stranger = createAuthenticator(url)
    stranger.create({ challenge: 'AAAA', rp: { id: 'localhost' }, user: { id: 'AAAA' } })
    expect((await signIn(stranger)).body).toMatchObject({ code: 'PASSKEY_NOT_ACCEPTED' })
  })
  it('takes an answer once, also of several at the same moment', async () => {
    const { ticket, options } = await askFor(visit())
    const answer = { ticket, response: phone.get(options) }
    const all = await Promise.all(Array.from({ length: 4 }, () => visit().post('/api/auth/passkey', answer)))
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
  })
  it('has to be done within five minutes', async () => {
    const { ticket, options } = await askFor(visit())
    wait(6)
    expect((await visit().post('/api/auth/passkey', { ticket, response: phone.get(options) })).status).toBe(401)
  })
  it.each([{}, { ticket: 'x'.repeat(43) }, { ticket: 1, response: 2 }, { ticket: 'é', response: {} }, 'text'])(
    'refuses %j in words',
    async (input) =>
      expect((await visit().post('/api/auth/passkey', input)).body).toMatchObject({ code: 'PASSKEY_NOT_ACCEPTED' }),
  )
  it('refuses nonsense of every kind in the answer', async () => {
    for (const response of [null, 'x', {}, { id: 'AA' }, { id: {}, rawId: [], response: 7 }]) {
      const { ticket } = await askFor(visit())
      expect((await visit().post('/api/auth/passkey', { ticket, response })).status).toBe(401)
    }
  })
})

describe('a passkey as the second step after a password', () => {
  it('finishes a sign-in that an app would finish, and only its owner’s does', async () => {
    await house.database.pool.query(
      `insert into auth.totp (user_id, secret, last_step, wrong_since, enabled_at)
       select user_id, '\\x00', 0, now(), now() from auth.account where email = $1`,
      [people.kim.email],
    )
    const browser = visit()
    const { email, password } = people.kim
    const first = (await browser.post('/api/auth/sign-in/email', { email, password })).body as { ticket: string }
    const robins = await askFor(browser, '/api/auth/passkey/options', { ticket: first.ticket })
    const foreign = { ticket: robins.ticket, response: phone.get(robins.options) }
    expect((await browser.post('/api/auth/passkey', foreign)).status).toBe(401)

    const device = createAuthenticator(url)
    expect((await add(kim, device, 'Security key')).status).toBe(201)
    const asked = await askFor(browser, '/api/auth/passkey/options', { ticket: first.ticket })
    expect(asked.options.allowCredentials).toMatchObject([{ id: device.keys[0]?.id }])
    // A key that keeps no list does not say whose it is.
    const response = device.get(asked.options, { userHandle: null })
    expect((await browser.post('/api/auth/passkey', { ticket: asked.ticket, response })).status).toBe(200)
    expect(await whoIs(browser)).toBe(email)
    const { rows } = await house.database.pool.query<{ factors: string[] }>(
      `select factors from auth.session where 'password' = any(factors) and 'passkey' = any(factors)
       and user_id = (select user_id from auth.account where email = $1)`,
      [email],
    )
    expect(rows.length).toBeGreaterThan(0)
  })
  it('starts again with a ticket that is nobody’s', async () =>
    expect((await visit().post('/api/auth/passkey/options', { ticket: 'x'.repeat(43) })).body).toMatchObject({
      code: 'START_AGAIN',
    }))
})

describe('confirming with a passkey', () => {
  it('opens ten minutes for what cannot be undone', async () => {
    wait(11)
    expect((await robin.post('/api/account/passkeys/options', {})).status).toBe(403)
    const asked = await askFor(robin, '/api/account/confirm/passkey-options')
    const answer = { ticket: asked.ticket, response: phone.get(asked.options) }
    expect((await kim.post('/api/account/confirm', answer)).status).toBe(401)
    const again = await askFor(robin, '/api/account/confirm/passkey-options')
    const right = { ticket: again.ticket, response: phone.get(again.options) }
    expect((await robin.post('/api/account/confirm', right)).status).toBe(200)
    expect((await robin.post('/api/account/passkeys/options', {})).status).toBe(200)
  })
})

describe('a passkey of one’s own', () => {
  it('can be given another name', async () => {
    const [key] = await keysOf(robin)
    expect((await patch(robin, `/api/account/passkeys/${key?.id}`, { name: 'Old phone' })).status).toBe(200)
    expect(await keysOf(robin)).toMatchObject([{ name: 'Old phone' }])
  })
  it('is out of reach for others', async () => {
    const [key] = await keysOf(robin)
    await kim.post('/api/account/confirm', { password: people.kim.password })
    expect((await patch(kim, `/api/account/passkeys/${key?.id}`, { name: 'Mine' })).status).toBe(404)
    expect((await remove(kim, `/api/account/passkeys/${key?.id}`)).status).toBe(404)
    expect((await remove(kim, '/api/account/passkeys/x')).status).toBe(404)
    expect(await keysOf(robin)).toMatchObject([{ name: 'Old phone' }])
  })
  it('cannot be removed when it is the last way in, also when two are removed at the same moment', async () => {
    await house.database.pool.query('update auth.account set password_hash = null where email = $1', [owner.email])
    expect((await add(robin, createAuthenticator(url), 'Laptop')).status).toBe(201)
    const keys = await keysOf(robin)
    const removed = await Promise.all(
      keys.map(({ id }) => remove(visit({ cookie: robin.cookie() }), `/api/account/passkeys/${id}`)),
    )
    expect(new Set(removed.map(({ status }) => status))).toEqual(new Set([200, 409]))
    expect(removed.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'LAST_WAY_IN' })
  })
})

describe('somebody who is not signed in', () => {
  it.each(['/api/account/passkeys/options', '/api/account/passkeys', '/api/account/confirm/passkey-options'])(
    'has no use for %s',
    async (path) => expect((await visit().post(path, {})).status).toBe(401),
  )
  it('leaves nothing in the log of the process', () => expect(house.logged()).toBe(''))
})
