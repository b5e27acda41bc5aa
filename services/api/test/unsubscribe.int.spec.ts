import { readFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { createCommandHandler } from '@kith/command-handling'
import { catalogue, userDecider } from '@kith/domain'
import { openEventStore } from '@kith/event-store'
import type { CommandId, Instant, UserId, WorkspaceId } from '@kith/kernel'
import { createLinkTokens, makeUnsubscribeToken, openVault } from '@kith/vault'
import type { LinkTokens } from '@kith/vault'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'
import { flipped } from './mailed.ts'

type Stream = 'digest' | 'reminders' | 'notices'

let house: TestHouse
let browser: Browser
let tokens: LinkTokens
let userId: UserId
let workspaceId: WorkspaceId

const tokenOf = (stream: Stream): string =>
  makeUnsubscribeToken(tokens, { kind: 'stream', userId, workspaceId, stream })

const oneClick = 'List-Unsubscribe=One-Click'
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }

/** As a mail program of somebody else posts: no cookie, no origin, no way to follow a redirect. */
const post = (token: string, body: string | FormData = oneClick, headers: Record<string, string> = urlencoded) =>
  fetch(`${house.url}/u/${token}`, { method: 'POST', body, headers, redirect: 'manual' })

const multipart = (): FormData => {
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  return form
}

const wishes = async (): Promise<Record<Stream, boolean>> => {
  const { data } = await browser.graphql('{ viewer { mail { digest reminders notices } } }')
  return (data as never as { viewer: { mail: Record<Stream, boolean> } }).viewer.mail
}
const wished = (expected: Partial<Record<Stream, boolean>>) =>
  vi.waitFor(async () => expect(await wishes()).toMatchObject(expected), { timeout: 5_000, interval: 50 })

const eventsOf = async (): Promise<number> => {
  const { rows } = await house.database.pool.query<{ revision: string }>(
    'select revision from read.account where user_id = $1',
    [userId],
  )
  return Number(rows[0]?.revision)
}

const setStream = (stream: Stream, wanted: boolean) =>
  browser.graphql(
    `mutation ($input: MailStreamInput!) { setMailStream(input: $input) {
      ok viewer { mail { digest reminders notices } digest { frequency weekday localHour } } } }`,
    { input: { commandId: crypto.randomUUID(), stream, wanted } },
  )

beforeAll(async () => {
  house = await openTestHouse()
  browser = openBrowser(house.url)
  await browser.post('/api/first-account', owner)
  tokens = createLinkTokens(await readFile(`${house.environment['KITH_DATA']}/secrets/kek`))
  await vi.waitFor(
    async () => {
      const { data } = await browser.graphql('{ viewer { id workspace { id } } }')
      const { viewer } = data as never as { viewer: { id: UserId; workspace: { id: WorkspaceId } } }
      userId = viewer.id
      workspaceId = viewer.workspace.id
    },
    { timeout: 10_000 },
  )
})
afterAll(() => house.stop())

describe('one click in a mail program (T30)', () => {
  it.each<[string, Stream, () => string | FormData, Record<string, string>]>([
    ['a form in the address’s encoding', 'reminders', () => oneClick, urlencoded],
    ['a form in parts', 'notices', multipart, {}],
    ['a page of another site', 'digest', () => oneClick, { ...urlencoded, origin: 'https://mail.example' }],
    [
      'a page without an origin',
      'digest',
      () => oneClick,
      { ...urlencoded, origin: 'null', 'sec-fetch-site': 'cross-site' },
    ],
  ])('by %s stops its stream at once, alone and without a cookie, however often', async (_, stream, body, headers) => {
    await setStream(stream, true)
    const others = (['digest', 'reminders', 'notices'] as const).filter((one) => one !== stream)
    const before = await wishes()
    const started = performance.now()
    const answer = await post(tokenOf(stream), body(), headers)
    expect(performance.now() - started, 'at once, also on a busy machine').toBeLessThan(3_000)
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toBe(`You will get no more ${stream === 'digest' ? 'digests' : stream}.\n`)
    await wished({ [stream]: false })
    for (const other of others) expect((await wishes())[other]).toBe(before[other])
    const events = await eventsOf()
    const again = await post(tokenOf(stream), body(), headers)
    expect(again.status).toBe(200)
    expect(await again.text()).toContain('no more')
    expect(await eventsOf()).toBe(events)
    await setStream(stream, true)
  })

  it('counts for the one the link is for, whoever’s cookie comes along', async () => {
    const answer = await post(tokenOf('notices'), oneClick, { ...urlencoded, cookie: 'kith_session=of-somebody-else' })
    expect(answer.status).toBe(200)
    await wished({ notices: false })
    await setStream('notices', true)
  })

  it('that does not say so, or says it in JSON, changes nothing', async () => {
    const events = await eventsOf()
    expect((await post(tokenOf('reminders'), 'List-Unsubscribe=Maybe')).status).toBe(400)
    expect((await post(tokenOf('reminders'), '', urlencoded)).status).toBe(400)
    expect((await post(tokenOf('reminders'), 'x'.repeat(10_000))).status).toBe(413)
    const json = JSON.stringify({ 'List-Unsubscribe': 'One-Click' })
    expect((await post(tokenOf('reminders'), json, { 'content-type': 'application/json' })).status).toBe(400)
    const broken = { 'content-type': 'multipart/form-data; boundary=none' }
    expect((await post(tokenOf('reminders'), 'broken', broken)).status).toBe(400)
    expect(await eventsOf()).toBe(events)
  })
})

describe('the page of a link', () => {
  const look = (token: string) => fetch(`${house.url}/u/${token}`, { redirect: 'manual' })

  it('changes nothing, names stream and address, and tells the browser to keep the address to itself', async () => {
    const events = await eventsOf()
    for (const stream of ['digest', 'reminders', 'notices'] as const) {
      const answer = await look(tokenOf(stream))
      const html = await answer.text()
      expect(answer.status).toBe(200)
      expect(html).toContain(`<h1>Stop ${stream === 'digest' ? 'digests' : stream}?</h1>`)
      expect(html).toContain(`${owner.email[0] ?? ''}…@`)
      expect(html).not.toContain(owner.email)
      expect(html).not.toContain(owner.name)
      expect(html).not.toContain('<script')
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
      await fetch(`${house.url}/u/${tokenOf(stream)}`, { method: 'HEAD' })
    }
    expect(await eventsOf()).toBe(events)
    expect(await wishes()).toEqual({ digest: true, reminders: true, notices: true })
  })

  it('stops by its button and resumes by its undo, whatever was wished before', async () => {
    await browser.graphql(
      `mutation { setDigest(input: { commandId: "${crypto.randomUUID()}", frequency: weekly, weekday: 4, localHour: 17 }) { ok } }`,
    )
    const stopped = await post(tokenOf('digest'), `${oneClick}&page=1`)
    expect(stopped.status).toBe(200)
    const html = await stopped.text()
    expect(html).toContain('<h1>You will get no more digests</h1>')
    expect(html).toContain('/settings/mail">Choose what you get</a>')
    await wished({ digest: false })
    expect(await (await look(tokenOf('digest'))).text()).toContain('You will get no more digests')
    const resumed = await post(tokenOf('digest'), 'resume=1&page=1')
    expect(await resumed.text()).toContain('<h1>You get digests again</h1>')
    await wished({ digest: true })
    const { data } = await browser.graphql('{ viewer { digest { frequency weekday localHour } } }')
    expect(data).toEqual({ viewer: { digest: { frequency: 'weekly', weekday: 4, localHour: 17 } } })
  })

  it('is answered alike for whatever is no link of ours, and opens nothing else (T28)', async () => {
    const events = await eventsOf()
    const good = tokenOf('reminders')
    const stranger = createLinkTokens(new Uint8Array(32))
    const bad = [
      flipped(good),
      good.slice(0, -1),
      good.slice(1),
      `${good}A`,
      tokens.make('reset-password', userId),
      tokens.make('unsubscribe', userId),
      tokens.makeFor('not-me', { code: 2, ids: [userId, workspaceId] }),
      makeUnsubscribeToken(stranger, { kind: 'stream', userId, workspaceId, stream: 'reminders' }),
      makeUnsubscribeToken(tokens, {
        kind: 'stream',
        userId: crypto.randomUUID() as UserId,
        workspaceId,
        stream: 'reminders',
      }),
    ]
    const pages = new Set<string>()
    const texts = new Set<string>()
    for (const token of bad) {
      const [page, text] = await Promise.all([look(token), post(token)])
      expect([page.status, text.status]).toEqual([404, 404])
      pages.add(await page.text())
      texts.add(await text.text())
    }
    expect([...pages]).toEqual([expect.stringContaining('This link is not valid')])
    expect([...texts]).toEqual(['This link is not valid.\n'])
    expect(await eventsOf()).toBe(events)
    for (const path of ['/api/auth/reset', '/api/auth/email/confirm'])
      expect((await openBrowser(house.url).post(path, { token: good, password: 'a good long phrase' })).status).toBe(
        422,
      )
  })

  it('is made of PUBLIC_URL, whatever a request says of its host (T29)', async () => {
    const { hostname, port } = new URL(house.url)
    const said = await new Promise<string>((resolve, reject) => {
      const socket = createConnection(Number(port), hostname)
      let text = ''
      socket.on('data', (piece) => (text += piece.toString()))
      socket.on('end', () => resolve(text))
      socket.on('error', reject)
      socket.write(
        `GET /u/${tokenOf('reminders')} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n`,
      )
    })
    expect(said).toMatch(/^HTTP\/1\.1 200 /)
    expect(said).toContain('/settings/mail')
    expect(said).not.toContain('evil.example')
  })

  it('leaves no token in the log, also when something goes wrong', async () => {
    const token = tokenOf('reminders')
    // A stream that cannot be read: the account is not there to the handler.
    await house.database.pool.query('alter table read.membership rename to membership_gone')
    try {
      expect((await look(token)).status).toBe(500)
      expect((await post(token)).status).toBe(500)
    } finally {
      await house.database.pool.query('alter table read.membership_gone rename to membership')
    }
    await post(flipped(token))
    expect(house.logged()).toContain('request failed')
    expect(house.logged()).not.toContain(token)
    expect(house.logged()).not.toContain(token.slice(0, 40))
  })
})

describe('mail that came back', () => {
  /** What the notifier writes down when a mail bounces. */
  const suppress = async (): Promise<void> => {
    const kek = await readFile(`${house.environment['KITH_DATA']}/secrets/kek`)
    const vault = await openVault({ pool: house.database.pool, kek })
    const store = openEventStore({
      connectionString: house.environment['EVENTSTORE_URL'] ?? '',
      catalogue,
      sealer: vault,
    })
    const outcome = await createCommandHandler({ store }).handle(
      userDecider,
      userId,
      { type: 'SuppressMail', data: { userId, reason: 'hard-bounce', by: 'system' } },
      {
        workspaceId,
        actor: 'system',
        commandId: crypto.randomUUID() as CommandId,
        now: '2026-05-03T08:00:00.000Z' as Instant,
      },
    )
    expect(outcome.kind).toBe('accepted')
    await store.close()
    await vault.close()
  }
  const state = async () =>
    (await browser.graphql('{ viewer { mail { reminders suppression { reason since } } } }')).data as never as {
      viewer: { mail: { reminders: boolean; suppression: { reason: string; since: string } | null } }
    }

  it('is told to its owner, who says when it reaches them again', async () => {
    expect((await state()).viewer.mail.suppression).toBeNull()
    await suppress()
    await vi.waitFor(async () =>
      expect((await state()).viewer.mail).toMatchObject({
        reminders: true,
        suppression: { reason: 'hard_bounce', since: expect.stringMatching(/^\d{4}-/) as string },
      }),
    )
    const { data } = await browser.graphql(
      `mutation { allowMail(input: { commandId: "${crypto.randomUUID()}" }) { ok viewer { mail { suppression { reason } } } } }`,
    )
    expect(data).toEqual({ allowMail: { ok: true, viewer: { mail: { suppression: null } } } })
  })
})
