import { readFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { createLinkTokens } from '@kith/vault'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { EnvironmentError } from '@kith/runtime'
import { makeResetLink } from '../src/accounts.ts'
import { readApiEnvironment } from '../src/environment.ts'
import { openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { startChild } from './children.ts'
import { movableClock } from './clock.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'
import { flipped, mailsTo, tokenMailed } from './mailed.ts'

const clock = movableClock()
const publicUrl = 'https://kith.school.example'
let house: TestHouse
let robin: Browser

const people = ['kim', 'lee', 'max', 'nia', 'ola'].map((name) => ({
  ...owner,
  email: `${name}@kith.example`,
  name: `${name} Example`,
}))
const [kim, lee, max, nia, ola] = people as [typeof owner, typeof owner, typeof owner, typeof owner, typeof owner]

const signIn = async ({ email, password }: typeof owner): Promise<Browser> => {
  const browser = openBrowser(house.url)
  await browser.post('/api/auth/sign-in/email', { email, password })
  return browser
}
const opened = async ({ email, password }: { email: string; password: string }): Promise<number> =>
  (await openBrowser(house.url).post('/api/auth/sign-in/email', { email, password })).status

const askReset = (email: string) => openBrowser(house.url).post('/api/auth/reset/request', { email })
const reset = (token: string, password: string) => openBrowser(house.url).post('/api/auth/reset', { token, password })
const confirmEmail = (token: string) => openBrowser(house.url).post('/api/auth/email/confirm', { token })
const refusedLink = {
  status: 422,
  body: { code: 'LINK_NOT_VALID', message: 'This link is not valid any more. Please ask for a new one.' },
}

beforeAll(async () => {
  house = await openTestHouse({}, clock)
  robin = openBrowser(house.url)
  await robin.post('/api/first-account', owner)
  const { data } = await robin.graphql('{ viewer { workspace { id } } }')
  const { id } = (data as never as { viewer: { workspace: { id: string } } }).viewer.workspace
  for (const person of people) await house.join(person, id)
  await vi.waitFor(
    async () => {
      const last = await signIn(ola)
      expect((await last.graphql('{ viewer { name } }')).data).toEqual({ viewer: { name: ola.name } })
    },
    { timeout: 10_000 },
  )
})
afterAll(() => house.stop())

describe('a link to set a new password', () => {
  it('works once, signs in, ends all other sessions and is told by mail', async () => {
    const before = await signIn(kim)
    const answer = await askReset(' KIM@kith.example ')
    expect(answer.status).toBe(202)
    const token = await tokenMailed(house, { kind: 'reset-password', address: kim.email })
    const page = openBrowser(house.url)
    const password = 'another long enough phrase'
    expect(await page.post('/api/auth/reset', { token, password })).toMatchObject({
      status: 200,
      body: { signedIn: true },
    })
    expect((await page.send('/api/account')).status).toBe(200)
    expect((await before.send('/api/account')).status).toBe(401)
    expect(await opened({ email: kim.email, password })).toBe(200)
    expect(await opened(kim)).toBe(401)
    expect(await mailsTo(house, { kind: 'password-changed', address: kim.email })).toBe(1)
    expect(await reset(token, 'a third long phrase')).toMatchObject(refusedLink)
  })
  it('is not used up by a password that cannot be taken', async () => {
    await askReset(lee.email)
    const token = await tokenMailed(house, { kind: 'reset-password', address: lee.email })
    expect(await reset(token, 'password123')).toMatchObject({ status: 422, body: { code: 'PASSWORD_REFUSED' } })
    expect((await reset(token, 'a good long phrase')).status).toBe(200)
  })
  it('is refused in the same words when turned over by a bit, too old, for another purpose or never ours', async () => {
    await askReset(max.email)
    const token = await tokenMailed(house, { kind: 'reset-password', address: max.email })
    const stranger = createLinkTokens(new Uint8Array(32)).make('reset-password', crypto.randomUUID())
    for (const text of [flipped(token), stranger, '', 'x'.repeat(64), `${token}A`])
      expect(await reset(text, 'a good long phrase')).toMatchObject(refusedLink)
    expect(await confirmEmail(token)).toMatchObject(refusedLink)
    clock.forward(0.51)
    expect(await reset(token, 'a good long phrase')).toMatchObject(refusedLink)
    expect(await opened(max)).toBe(200)
  })
  it('of two who open it at the same moment is one’s alone', async () => {
    await askReset(max.email)
    const token = await tokenMailed(house, { kind: 'reset-password', address: max.email }, 2)
    const answers = await Promise.all(['first long phrase', 'second long phrase'].map((text) => reset(token, text)))
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 422])
  })
  it('is worthless once the password was changed in another way', async () => {
    await askReset(nia.email)
    const token = await tokenMailed(house, { kind: 'reset-password', address: nia.email })
    const browser = await signIn(nia)
    const next = 'a changed long phrase'
    expect((await browser.post('/api/account/password', { current: nia.password, next })).status).toBe(200)
    expect(await reset(token, 'a good long phrase')).toMatchObject(refusedLink)
    expect(await opened({ email: nia.email, password: next })).toBe(200)
  })
  it('is handed out on the command line where no mail goes out, and works as a mailed one does', async () => {
    const tokens = createLinkTokens(await readFile(`${house.environment['KITH_DATA']}/secrets/kek`))
    const from = { pool: house.database.pool, clock, tokens, publicUrl: `${publicUrl}/` }
    expect(await makeResetLink(from, 'nobody@kith.example')).toBeUndefined()
    const link = await makeResetLink(from, ' Nia@kith.example')
    expect(link).toMatch(/^https:\/\/kith\.school\.example\/reset#[\w-]{64}$/)
    expect((await reset(link?.split('#')[1] ?? '', 'a handed out phrase')).status).toBe(200)
  })
  it('goes to nobody when nobody has the address, and whoever asked reads the same', async () => {
    const [known, unknown] = await Promise.all([askReset(kim.email), askReset('nobody@kith.example')])
    expect(unknown.status).toBe(known.status)
    expect(unknown.body).toEqual(known.body)
    expect(await mailsTo(house, { kind: 'reset-password', address: 'nobody@kith.example' })).toBe(0)
  })
})

describe('an address', () => {
  it('changes once the new one is confirmed, and the log tells it', async () => {
    const browser = await signIn(ola)
    const address = 'ola.new@kith.example'
    expect((await browser.post('/api/account/email', { email: ` ${address.toUpperCase()}` })).status).toBe(202)
    expect(await mailsTo(house, { kind: 'email-changed', address: ola.email })).toBe(1)
    const account = async () => (await browser.send('/api/account')).body
    expect(await account()).toMatchObject({ email: ola.email, pendingEmail: address })
    expect(await opened({ ...ola, email: address })).toBe(401)
    const token = await tokenMailed(house, { kind: 'change-email', address })
    expect(await confirmEmail(token)).toMatchObject({ status: 200, body: { email: address } })
    expect(await confirmEmail(token)).toMatchObject(refusedLink)
    expect(await account()).toMatchObject({ email: address, pendingEmail: null, emailVerified: true })
    expect(await opened({ ...ola, email: address })).toBe(200)
    expect(await opened(ola)).toBe(401)
    expect(await mailsTo(house, { kind: 'email-changed', address: ola.email })).toBe(2)
    await vi.waitFor(async () =>
      expect((await browser.graphql('{ viewer { email } }')).data).toEqual({ viewer: { email: address } }),
    )
  })
  it('that somebody else has is not taken, nor told to be somebody’s', async () => {
    const browser = await signIn(owner)
    const taken = await browser.post('/api/account/email', { email: kim.email })
    const free = await browser.post('/api/account/email', { email: 'free@kith.example' })
    expect(taken.status).toBe(202)
    expect(taken.body).toEqual(free.body)
    expect(await mailsTo(house, { kind: 'change-email', address: kim.email })).toBe(0)
  })
  it('is confirmed by the mail that asks for it, by the right link alone', async () => {
    const browser = await signIn(owner)
    expect((await browser.send('/api/account')).body).toMatchObject({ emailVerified: false })
    expect((await browser.post('/api/account/email/verify', {})).status).toBe(202)
    const token = await tokenMailed(house, { kind: 'verify-email', address: owner.email })
    expect(await reset(token, 'a good long phrase')).toMatchObject(refusedLink)
    expect((await confirmEmail(token)).status).toBe(200)
    expect((await browser.send('/api/account')).body).toMatchObject({ emailVerified: true })
  })
})

describe('links in mails', () => {
  /** A request as a browser never sends it. */
  const forged = (path: string, body: object, cookie = ''): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(house.url)
      const text = JSON.stringify(body)
      const socket = createConnection(Number(port), hostname)
      let said = ''
      socket.on('data', (piece) => (said += piece.toString()))
      socket.on('end', () => resolve(said))
      socket.on('error', reject)
      const head = [
        `POST ${path} HTTP/1.1`,
        'Host: evil.example',
        'X-Forwarded-Host: evil.example',
        'X-Forwarded-Proto: https',
        'Forwarded: host=evil.example;proto=https',
        ...(cookie ? [`Cookie: ${cookie}`] : []),
        'Content-Type: application/json',
        `Content-Length: ${Buffer.byteLength(text)}`,
        'Connection: close',
      ]
      socket.write(`${head.join('\r\n')}\r\n\r\n${text}`)
    })

  it('are made of PUBLIC_URL, whatever a request says of its host', async () => {
    const browser = await signIn(owner)
    const { pool } = house.database
    await pool.query('delete from mail.outbox')
    await pool.query('delete from mail.asked')
    await pool.query('update auth.account set verified_at = null where email = $1', [owner.email])
    const answers = [
      await forged('/api/auth/reset/request', { email: owner.email }),
      await forged('/api/account/email', { email: 'elsewhere@kith.example' }, browser.cookie()),
      await forged('/api/account/email/verify', {}, browser.cookie()),
    ]
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 202 /)
    const notifier = await startChild({
      file: 'services/notifier/src/main.ts',
      env: { ...house.environment, PUBLIC_URL: publicUrl },
      isReady: (said) => said.includes('ready'),
    })
    try {
      const texts = await vi.waitFor(
        async () => {
          const { rows } = await pool.query<{ kind: string; text: string }>(
            `select kind, concat_ws(' ', text, html, raw) as text from mail.outbox where state = 'sent' order by kind`,
          )
          expect(rows.map(({ kind }) => kind)).toEqual([
            'change-email',
            'email-changed',
            'reset-password',
            'verify-email',
          ])
          return rows.map(({ text }) => text)
        },
        { timeout: 20_000, interval: 200 },
      )
      for (const text of texts) expect(text).not.toContain('evil.example')
      expect(texts.filter((text) => text.includes(`${publicUrl}/`))).toHaveLength(4)
    } finally {
      await notifier.stop()
    }
  })
  it('need to know where the instance is: for others it does not start without', () => {
    const { PUBLIC_URL: _, ...without } = { ...house.environment, PUBLIC_URL: '' }
    expect(() => readApiEnvironment({ ...without, KITH_HOST: '0.0.0.0' })).toThrow(EnvironmentError)
    expect(() => readApiEnvironment({ ...without, KITH_HOST: '0.0.0.0' })).toThrow(/PUBLIC_URL: has to be set/)
    expect(readApiEnvironment({ ...without, KITH_HOST: '0.0.0.0', PUBLIC_URL: publicUrl }).publicUrl).toBe(publicUrl)
    expect(readApiEnvironment(without).publicUrl).toMatch(/^http:\/\/localhost:/)
  })
})
