import { createHash } from 'node:crypto'
import type { WorkspaceId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { id, openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { movableClock } from './clock.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'
import { mailsTo } from './mailed.ts'
import { addContact } from './two-members.ts'

const clock = movableClock()
let house: TestHouse
let robin: Browser
let workspaceId: string

const kim = { ...owner, email: 'kim@kith.example', name: 'Kim Example' }

const signIn = async ({ email, password }: typeof owner, headers: Record<string, string> = {}): Promise<Browser> => {
  const browser = openBrowser(house.url, headers)
  expect((await browser.post('/api/auth/sign-in/email', { email, password })).status).toBe(200)
  return browser
}
const workspaceOf = async (browser: Browser): Promise<string> => {
  const { data } = await browser.graphql('{ viewer { workspace { id } } }')
  return (data as never as { viewer: { workspace: { id: string } } }).viewer.workspace.id
}
const makeToken = async (browser: Browser, scopes: readonly string[], expiresInDays = 30) => {
  const { status, body } = await browser.post('/api/account/tokens', { name: 'A script', scopes, expiresInDays })
  expect(status).toBe(201)
  return body as { id: string; token: string }
}
const program = (token: string): Browser => openBrowser(house.url, { authorization: `Bearer ${token}` })
const codeOf = (answer: { errors: readonly { extensions: { code: string } }[] | undefined }) =>
  answer.errors?.[0]?.extensions.code

beforeAll(async () => {
  house = await openTestHouse({}, clock)
  robin = openBrowser(house.url)
  await robin.post('/api/first-account', owner)
  workspaceId = await workspaceOf(robin)
  await house.join(kim, workspaceId)
  await vi.waitFor(async () => expect(await workspaceOf(await signIn(kim))).toBe(workspaceId), { timeout: 10_000 })
})
afterAll(() => house.stop())

describe('an account', () => {
  it('tells its owner how it can be signed in to', async () => {
    const { status, body } = await robin.send('/api/account')
    expect(status).toBe(200)
    expect(body).toEqual({
      email: owner.email,
      emailVerified: false,
      pendingEmail: null,
      hasPassword: true,
      passkeys: [],
      totp: false,
      recoveryCodesLeft: 0,
      secondFactorRequired: false,
      oidc: [],
      oidcAvailable: null,
      confirmedUntil: expect.any(String) as string,
      sendsMail: false,
    })
  })
  it('is nobody’s who is not signed in', async () => {
    const nobody = openBrowser(house.url)
    for (const path of ['/api/account', '/api/account/sessions', '/api/account/tokens'])
      expect((await nobody.send(path)).status).toBe(401)
    for (const path of ['/api/account/confirm', '/api/account/password', '/api/account/email', '/api/account/tokens'])
      expect((await nobody.post(path, {})).status).toBe(401)
    expect((await nobody.post('/api/workspace/switch', { workspaceId })).status).toBe(401)
  })
  it('is found by its address however that is written, and there is one for each', async () => {
    await signIn({ ...kim, email: ' KIM@Kith.example ' })
    const again = await house.api.createAccount({
      ...kim,
      email: 'Kim@KITH.example',
      password: 'some other phrase',
      workspace: { kind: 'join', id: workspaceId as WorkspaceId },
      roles: ['member'],
    })
    expect(again.kind).toBe('created')
    await signIn(kim)
    const { rows } = await house.database.pool.query("select from auth.account where lower(email) = 'kim@kith.example'")
    expect(rows).toHaveLength(1)
  })
  it('is not confirmed by guessing', async () => {
    const browser = await signIn(kim)
    const statuses = []
    for (let index = 0; index < 12; index += 1)
      statuses.push((await browser.post('/api/account/confirm', { password: `guess ${index}` })).status)
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401])
    expect(statuses.slice(6)).toEqual([429, 429, 429, 429, 429, 429])
  })
  it.each([[{}], [{ password: '' }], [{ code: 7 }], [{ ticket: 'x' }], [[]], [null]])(
    'is not confirmed by %j',
    async (body) => {
      const { status } = await robin.post('/api/account/confirm', body)
      expect([401, 422]).toContain(status)
    },
  )
})

describe('a new device', () => {
  it('is told to the owner of the account, a known one and the very first are not', async () => {
    const lee = { ...owner, email: 'lee@kith.example', name: 'Lee Example' }
    await house.join(lee, workspaceId)
    const told = () => mailsTo(house, { kind: 'new-device', address: lee.email })
    const first = await signIn(lee)
    expect(await told()).toBe(0)
    await signIn(lee, { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' })
    expect(await told()).toBe(1)
    const { rows } = await house.database.pool.query<{ payload: { device: string } }>(
      `select payload from mail.outbox where kind = 'new-device' and recipient_address = $1`,
      [lee.email],
    )
    expect(rows[0]?.payload.device).toBe('Firefox on Linux')
    await first.post('/api/auth/sign-out', {})
    await first.post('/api/auth/sign-in/email', { email: lee.email, password: lee.password })
    expect(await told()).toBe(1)
  })
})

describe('a token', () => {
  it('is shown once, kept as a hash, listed and deleted', async () => {
    const made = await makeToken(robin, ['read'])
    expect(made.token).toMatch(/^kith_pat_[\w-]{43}$/)
    const { rows } = await house.database.pool.query<{ row: string; token_hash: Buffer }>(
      'select t::text as row, token_hash from auth.access_token t where id = $1',
      [made.id],
    )
    const secret = made.token.slice('kith_pat_'.length)
    expect(rows[0]?.token_hash).toEqual(createHash('sha256').update(secret).digest())
    expect(rows[0]?.row).not.toContain(secret)
    const list = async () =>
      ((await robin.send('/api/account/tokens')).body as { tokens: { id: string; lastUsedAt: string | null }[] }).tokens
    expect((await list())[0]).toMatchObject({ id: made.id, name: 'A script', scopes: ['read'], lastUsedAt: null })
    expect((await program(made.token).graphql('{ viewer { name } }')).data).toEqual({ viewer: { name: owner.name } })
    expect((await list())[0]?.lastUsedAt).toBeTruthy()
    expect((await (await signIn(kim)).send(`/api/account/tokens/${made.id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await robin.send(`/api/account/tokens/${made.id}`, { method: 'DELETE' })).status).toBe(200)
    expect((await program(made.token).graphql('{ viewer { name } }')).status).toBe(401)
  })
  it('reaches as far as its scopes: read asks, write changes, admin runs the workspace', async () => {
    const reader = program((await makeToken(robin, ['read'])).token)
    const writer = program((await makeToken(robin, ['read', 'write'])).token)
    const runner = program((await makeToken(robin, ['read', 'write', 'admin'])).token)
    const input = { commandId: id(), contactId: id(), name: 'Grace Token' }
    expect((await reader.graphql('{ contacts { totalCount } }')).errors).toBeUndefined()
    expect(codeOf(await reader.graphql(addContact, { input }))).toBe('SCOPE_MISSING')
    expect((await writer.graphql(addContact, { input })).data).toMatchObject({ addContact: { ok: true } })
    const forAdmins = '{ invitations { id } }'
    expect(codeOf(await writer.graphql(forAdmins))).toBe('SCOPE_MISSING')
    expect((await runner.graphql(forAdmins)).data).toEqual({ invitations: [] })
  })
  it('counts alone: no cookie helps it, and it opens nothing but GraphQL', async () => {
    const { token } = await makeToken(robin, ['read'])
    const both = { cookie: robin.cookie(), authorization: 'Bearer kith_pat_nonsense' }
    expect((await openBrowser(house.url, both).graphql('{ viewer { name } }')).status).toBe(401)
    const withCookie = openBrowser(house.url, { cookie: robin.cookie(), authorization: `Bearer ${token}` })
    const input = { commandId: id(), contactId: id(), name: 'Grace Cookie' }
    expect(codeOf(await withCookie.graphql(addContact, { input }))).toBe('SCOPE_MISSING')
    for (const browser of [program(token), withCookie]) {
      expect((await browser.send('/api/account')).status).toBe(401)
      expect((await browser.upload('First Name,Last Name\nGrace,Token\n')).status).toBe(401)
      const stream = await browser.post(
        '/graphql/stream',
        { query: 'subscription { changed { topics } }' },
        { accept: 'text/event-stream' },
      )
      expect(stream.status).not.toBe(200)
    }
  })
  it('ends when it was said to, and with the membership', async () => {
    const { token } = await makeToken(robin, ['read'], 1)
    expect((await program(token).graphql('{ viewer { name } }')).status).toBe(200)
    clock.forward(24.1)
    expect((await program(token).graphql('{ viewer { name } }')).status).toBe(401)
    robin = await signIn(owner)
    const max = { ...owner, email: 'max@kith.example', name: 'Max Example' }
    await house.join(max, workspaceId)
    const browser = await signIn(max)
    await vi.waitFor(async () => expect(await workspaceOf(browser)).toBe(workspaceId), { timeout: 10_000 })
    const theirs = await makeToken(browser, ['read'])
    const { data } = await browser.graphql('{ viewer { id } }')
    const input = { commandId: id(), userId: (data as never as { viewer: { id: string } }).viewer.id }
    const remove = 'mutation ($input: MemberInput!) { removeMember(input: $input) { ok } }'
    expect((await robin.graphql(remove, { input })).data).toEqual({ removeMember: { ok: true } })
    await vi.waitFor(async () => expect((await program(theirs.token).graphql('{ viewer { name } }')).status).toBe(401))
  })
  it.each([
    [{ name: '', scopes: ['read'], expiresInDays: 1 }, 'name'],
    [{ name: 'x', scopes: [], expiresInDays: 1 }, 'scopes'],
    [{ name: 'x', scopes: ['everything'], expiresInDays: 1 }, 'scopes'],
    [{ name: 'x', scopes: ['read'], expiresInDays: 0 }, 'expiresInDays'],
    [{ name: 'x', scopes: ['read'], expiresInDays: 366 }, 'expiresInDays'],
  ])('is not made of %j', async (body, field) => {
    const answer = await robin.post('/api/account/tokens', body)
    expect(answer).toMatchObject({ status: 422, body: { code: 'INPUT_INVALID', field } })
  })
})

describe('somebody in two workspaces', () => {
  it('goes from one to the other, and nowhere else', async () => {
    const other = id()
    const made = await house.api.createAccount({
      ...kim,
      workspace: { kind: 'create', id: other as WorkspaceId, name: 'Evening school' },
      roles: ['member'],
    })
    expect(made.kind).toBe('created')
    const browser = await signIn(kim)
    expect(await workspaceOf(browser)).toBe(workspaceId)
    await vi.waitFor(
      async () => expect((await browser.post('/api/workspace/switch', { workspaceId: other })).status).toBe(200),
      { timeout: 10_000 },
    )
    expect(await workspaceOf(browser)).toBe(other)
    for (const strange of [id(), 'x', '', undefined, 7])
      expect((await browser.post('/api/workspace/switch', { workspaceId: strange })).status).toBe(404)
    expect((await robin.post('/api/workspace/switch', { workspaceId: other })).status).toBe(404)
    expect(await workspaceOf(browser)).toBe(other)
    expect((await browser.post('/api/workspace/switch', { workspaceId })).status).toBe(200)
    expect(await workspaceOf(browser)).toBe(workspaceId)
  })
})
