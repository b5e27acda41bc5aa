import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createLogger } from '@kith/runtime'
import { readApiEnvironment } from '../src/environment.ts'
import { startApi } from '../src/start-api.ts'
import { tidyOnce } from '../src/auth/tidy.ts'
import { openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { movableClock } from './clock.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'
import { openPage, soon } from './live-page.ts'

const clock = movableClock()
let house: TestHouse
let workspaceId: string

const kim = { ...owner, email: 'kim@kith.example', name: 'Kim Example' }
const viewerOf = async (browser: Browser) =>
  (await browser.graphql('{ viewer { name } }')).data as never as { viewer: unknown }
const isIn = async (browser: Browser): Promise<boolean> => (await viewerOf(browser)).viewer !== null
const secretOf = (browser: Browser): string => /kith-session=([^;]+)/.exec(browser.cookie())?.[1] ?? ''

const signIn = async (person: typeof owner, headers: Record<string, string> = {}): Promise<Browser> => {
  const browser = openBrowser(house.url, headers)
  const { email, password } = person
  const { status, body } = await browser.post('/api/auth/sign-in/email', { email, password })
  expect({ status, body }).toEqual({ status: 200, body: { signedIn: true } })
  return browser
}

beforeAll(async () => {
  house = await openTestHouse({ KITH_TRUST_PROXY: '127.0.0.1' }, clock)
  const robin = openBrowser(house.url)
  await robin.post('/api/first-account', owner)
  const { data } = await robin.graphql('{ viewer { workspace { id } } }')
  workspaceId = (data as never as { viewer: { workspace: { id: string } } }).viewer.workspace.id
  await house.join(kim, workspaceId)
  await vi.waitFor(async () => expect(await isIn(await signIn(kim))).toBe(true), { timeout: 10_000 })
})
afterAll(() => house.stop())

describe('a session', () => {
  it('is 256 random bits of which the database has a hash', async () => {
    const browser = await signIn(kim)
    const secret = secretOf(browser)
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    const { rows } = await house.database.pool.query<{ row: string; token_hash: Buffer }>(
      'select session::text as row, token_hash from auth.session',
    )
    expect(rows.some(({ token_hash: hash }) => hash.equals(createHash('sha256').update(secret).digest()))).toBe(true)
    expect(rows.map(({ row }) => row).join()).not.toContain(secret)
  })
  it('has a new secret after each sign-in, and the one before is worth nothing', async () => {
    const browser = await signIn(kim)
    const before = browser.cookie()
    await browser.post('/api/auth/sign-in/email', { email: kim.email, password: kim.password })
    expect(browser.cookie()).not.toBe(before)
    const thief = openBrowser(house.url, { cookie: before })
    expect(await isIn(thief)).toBe(false)
    expect(await isIn(browser)).toBe(true)
  })
  it('cannot be chosen by whoever sends the cookie', async () => {
    const chosen = 'A'.repeat(43)
    const browser = openBrowser(house.url, {})
    const answer = await browser.post(
      '/api/auth/sign-in/email',
      { email: kim.email, password: kim.password },
      { cookie: `kith-session=${chosen}` },
    )
    expect(answer.status).toBe(200)
    expect(secretOf(browser)).not.toBe(chosen)
    expect(await isIn(openBrowser(house.url, { cookie: `kith-session=${chosen}` }))).toBe(false)
  })
  it.each([
    ['nothing', ''],
    ['a letter', 'x'],
    ['another secret', 'A'.repeat(43)],
    ['a zero byte', `${'A'.repeat(42)}%00`],
    ['a long text', 'A'.repeat(5_000)],
    ['a statement', `'; drop table auth.session`],
  ])('is not opened by %s', async (_what, value) =>
    expect(await isIn(openBrowser(house.url, { cookie: `kith-session=${value}` }))).toBe(false),
  )
  it('ends with signing out, for a copy of the cookie too', async () => {
    const browser = await signIn(kim)
    const copy = openBrowser(house.url, { cookie: browser.cookie() })
    expect(await isIn(copy)).toBe(true)
    const { headers } = await browser.post('/api/auth/sign-out', {})
    expect(headers.getSetCookie()[0]).toMatch(/^kith-session=; Max-Age=0/)
    expect(await isIn(copy)).toBe(false)
  })
  it('gets a new secret when somebody confirms who they are', async () => {
    const browser = await signIn(kim)
    const before = openBrowser(house.url, { cookie: browser.cookie() })
    const { status, body } = await browser.post('/api/account/confirm', { password: kim.password })
    expect(status).toBe(200)
    expect(Date.parse((body as { confirmedUntil: string }).confirmedUntil)).toBeGreaterThan(Date.now())
    expect(await isIn(before)).toBe(false)
    expect(await isIn(browser)).toBe(true)
  })
  it('is listed with its device and place, and ends from the list', async () => {
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'
    const other = await signIn(kim, { 'user-agent': firefox, 'x-forwarded-for': '203.0.113.9' })
    const browser = await signIn(kim)
    const list = async () => {
      const { body } = await browser.send('/api/account/sessions')
      return (body as { sessions: { id: string; current: boolean; device: string; place: string }[] }).sessions
    }
    const found = (await list()).find(({ device }) => device === 'Firefox on Linux')
    expect(found).toMatchObject({ current: false, place: '203.0.113.0/24' })
    expect((await list()).filter(({ current }) => current)).toHaveLength(1)
    const page = await openPage(house.url, other)
    expect((await browser.send(`/api/account/sessions/${found?.id}`, { method: 'DELETE' })).status).toBe(200)
    expect(await page.ended()).toBeLessThan(soon)
    expect(await isIn(other)).toBe(false)
    expect((await browser.send('/api/account/sessions', { method: 'DELETE' })).status).toBe(200)
    expect(await list()).toHaveLength(1)
    expect(await isIn(browser)).toBe(true)
  })
  it('of somebody else cannot be ended', async () => {
    const robin = await signIn(owner)
    const { body } = await robin.send('/api/account/sessions')
    const [mine] = (body as { sessions: { id: string }[] }).sessions
    const answer = await (await signIn(kim)).send(`/api/account/sessions/${mine?.id}`, { method: 'DELETE' })
    expect(answer.status).toBe(404)
    expect(await isIn(robin)).toBe(true)
  })
  it('closes its pages in every process when it ends in one', async () => {
    const log = createLogger({ level: 'silent', name: 'api' })
    const second = await startApi(readApiEnvironment({ ...house.environment }), log, clock)
    const url = `http://127.0.0.1:${second.port}`
    const browser = await signIn(kim)
    const page = await openPage(url, browser)
    expect(page.status).toBe(200)
    await browser.post('/api/auth/sign-out', {})
    expect(await page.ended()).toBeLessThan(soon)
    await second.stop()
  })
})

describe('a session over time', () => {
  it('of a member lasts 7 days without use and 30 in all', async () => {
    const idle = await signIn(kim)
    const used = await signIn(kim)
    for (let day = 0; day < 6; day += 1) clock.forward(24)
    expect(await isIn(used)).toBe(true)
    clock.forward(25)
    expect(await isIn(idle)).toBe(false)
    for (let day = 7; day < 28; day += 3) {
      clock.forward(72)
      expect(await isIn(used)).toBe(true)
    }
    clock.forward(72)
    expect(await isIn(used)).toBe(false)
    const { pool } = house.database
    const rows = async () => (await pool.query('select from auth.session')).rowCount
    expect(await rows()).toBeGreaterThan(1)
    const fresh = await signIn(kim)
    await tidyOnce({ system: pool, clock })
    expect(await rows()).toBe(1)
    expect(await isIn(fresh)).toBe(true)
  })
  it('of an admin lasts twelve hours', async () => {
    const robin = await signIn(owner)
    clock.forward(11)
    expect(await isIn(robin)).toBe(true)
    clock.forward(2)
    expect(await isIn(robin)).toBe(false)
    expect((await robin.send('/api/account')).status).toBe(401)
  })
  it('is fresh enough for dangerous acts for ten minutes', async () => {
    const browser = await signIn(kim)
    const token = { name: 'A script', scopes: ['read'], expiresInDays: 1 }
    expect((await browser.post('/api/account/tokens', token)).status).toBe(201)
    clock.forward(0.2)
    const late = await browser.post('/api/account/tokens', token)
    expect(late).toMatchObject({ status: 403, body: { code: 'CONFIRM_FIRST' } })
    expect((await browser.post('/api/account/email', { email: 'new@kith.example' })).status).toBe(403)
    await browser.post('/api/account/confirm', { password: kim.password })
    expect((await browser.post('/api/account/tokens', token)).status).toBe(201)
  })
})

describe('somebody who is removed', () => {
  it('loses open pages within a second, and everything with the next request', async () => {
    const lee = { ...owner, email: 'lee@kith.example', name: 'Lee Example' }
    await house.join(lee, workspaceId)
    const browser = await signIn(lee)
    await expect.poll(() => isIn(browser), { timeout: 10_000 }).toBe(true)
    const page = await openPage(house.url, browser)
    const robin = await signIn(owner)
    const { data } = await browser.graphql('{ viewer { id } }')
    const { id: userId } = (data as never as { viewer: { id: string } }).viewer
    const removed = await robin.graphql(
      'mutation ($input: MemberInput!) { removeMember(input: $input) { ok refusal { message } } }',
      { input: { commandId: crypto.randomUUID(), userId } },
    )
    expect(removed.data).toEqual({ removeMember: { ok: true, refusal: null } })
    expect(await page.ended()).toBeLessThan(soon)
    expect(await isIn(browser)).toBe(false)
    expect((await browser.graphql('{ contacts { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const { rows } = await house.database.pool.query('select from auth.session where user_id = $1', [userId])
    expect(rows).toEqual([])
  })
})
