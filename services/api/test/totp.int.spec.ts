import type { Instant, UserId } from '@kith/kernel'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withSecondFactor } from '../src/auth/totp/with-second-factor.ts'
import { openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { movableClock } from './clock.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'

const clock = movableClock()
/** Lets so many minutes pass. */
const wait = (minutes: number): void => clock.forward(minutes / 60)

let house: TestHouse
let robin: Browser
let secret = ''
let recoveryCodes: readonly string[] = []
let visitors = 0

const nobody = '0b1f8d2e-5c8e-4c7a-9a57-0f5d1f2a3b4c' as UserId

/** From an address of its own each, so that what is counted by address stays out of the way. */
const visit = (): Browser => openBrowser(house.url, { 'x-forwarded-for': `203.0.113.${(visitors += 1)}` })

const codeAt = (instant: Instant): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.parse(instant) })
const code = (): string => codeAt(clock.now())
const wrong = (): string => String((Number(code()) + 1) % 1_000_000).padStart(6, '0')

/** As far as the password goes. */
const begin = async (browser: Browser) => {
  const { email, password } = owner
  const { body } = await browser.post('/api/auth/sign-in/email', { email, password })
  return body as { readonly needs?: string; readonly ticket: string; readonly methods: readonly string[] }
}
const enter = async (text: string, browser = visit()) => {
  const { ticket } = await begin(browser)
  const { status, body } = await browser.post('/api/auth/second-factor', { ticket, code: text })
  return { status, body, browser }
}
const isIn = async (browser: Browser): Promise<boolean> => (await browser.send('/api/account')).status === 200
const remove = (path: string) => robin.send(path, { method: 'DELETE' })
const account = async () => (await robin.send('/api/account')).body

const mails = async (): Promise<readonly string[]> => {
  const { rows } = await house.database.pool.query<{ change: string }>(
    `select payload->>'change' as change from mail.outbox where kind = 'second-factor-changed' order by created_at`,
  )
  return rows.map(({ change }) => change)
}

beforeAll(async () => {
  house = await openTestHouse({ KITH_TRUST_PROXY: '127.0.0.1' }, clock)
  robin = visit()
  expect((await robin.post('/api/first-account', owner)).status).toBe(201)
})
afterAll(() => house.stop())

describe('switching an authenticator app on', () => {
  it('asks for a confirmation when the sign-in is more than ten minutes old', async () => {
    wait(11)
    const { status, body } = await robin.post('/api/account/totp', {})
    expect({ status, body }).toMatchObject({ status: 403, body: { code: 'CONFIRM_FIRST' } })
    expect((await robin.post('/api/account/confirm', { password: owner.password })).status).toBe(200)
  })
  it('begins with a secret of 160 bits that goes into the app', async () => {
    const { status, body } = await robin.post('/api/account/totp', {})
    expect(status).toBe(200)
    const made = body as { secret: string; uri: string }
    expect(Buffer.from(Secret.fromBase32(made.secret).bytes)).toHaveLength(20)
    expect(made.uri).toContain('otpauth://totp/Kith')
    expect(made.uri).toContain(`secret=${made.secret}`)
    expect((await begin(visit())).needs).toBeUndefined()
  })
  it('needs a right code, within five tries', async () => {
    const { body } = await robin.post('/api/account/totp', {})
    const made = body as { ticket: string; secret: string }
    secret = made.secret
    const answers = []
    for (let index = 0; index < 6; index += 1)
      answers.push((await robin.post('/api/account/totp/confirm', { ticket: made.ticket, code: wrong() })).body)
    expect(answers.map((answer) => (answer as { code: string }).code)).toEqual([
      ...Array.from({ length: 4 }, () => 'WRONG_CODE'),
      'START_AGAIN',
      'START_AGAIN',
    ])
    const late = await robin.post('/api/account/totp/confirm', { ticket: made.ticket, code: code() })
    expect(late.body).toMatchObject({ code: 'START_AGAIN' })
  })
  it('gives ten recovery codes, tells the owner by mail, and counts as a second factor from now on', async () => {
    const { body } = await robin.post('/api/account/totp', {})
    const made = body as { ticket: string; secret: string }
    secret = made.secret
    const spaced = `${code().slice(0, 3)} ${code().slice(3)}`
    const done = await robin.post('/api/account/totp/confirm', { ticket: made.ticket, code: spaced })
    expect(done.status).toBe(200)
    recoveryCodes = (done.body as { recoveryCodes: readonly string[] }).recoveryCodes
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(await mails()).toEqual(['totp-on'])
    expect(await account()).toMatchObject({ totp: true, recoveryCodesLeft: 10 })
    const ids = (await house.database.pool.query<{ id: UserId }>('select user_id as id from auth.account')).rows
    const all = [...ids.map(({ id }) => id), nobody]
    expect(await withSecondFactor(house.database.pool, all)).toEqual(new Set(ids.map(({ id }) => id)))
    const { rows } = await house.database.pool.query('select factors from auth.session where $1 = any(factors)', [
      'totp',
    ])
    expect(rows).toHaveLength(1)
  })
  it('keeps the secret sealed and of the codes hashes alone', async () => {
    const { rows } = await house.database.pool.query<{ secret: Buffer }>('select secret from auth.totp')
    expect(rows[0]?.secret.includes(Buffer.from(Secret.fromBase32(secret).bytes))).toBe(false)
    const { rows: kept } = await house.database.pool.query<{ all: string }>(
      'select (array_agg(r)::text) as all from auth.recovery_code r',
    )
    for (const text of recoveryCodes) {
      expect(kept[0]?.all).not.toContain(text)
      expect(kept[0]?.all).not.toContain(Buffer.from(text.replaceAll('-', '')).toString('hex'))
    }
  })
})

describe('the second step of a sign-in', () => {
  it('is asked for after the right password, and nobody is in before it', async () => {
    const browser = visit()
    expect(await begin(browser)).toMatchObject({ needs: 'second-factor', methods: ['totp', 'recovery-code'] })
    expect(await isIn(browser)).toBe(false)
  })
  it('refuses the code that switched the app on: it was used', async () =>
    expect((await enter(code())).body).toMatchObject({ code: 'WRONG_CODE', triesLeft: 4 }))
  it('takes the code of the half minute, once', async () => {
    wait(1)
    const first = await enter(code())
    expect(first).toMatchObject({ status: 200, body: { signedIn: true } })
    expect(await isIn(first.browser)).toBe(true)
    expect(await enter(code())).toMatchObject({ status: 401, body: { code: 'WRONG_CODE' } })
  })
  it('takes no code that is older than one it took', async () => {
    wait(1)
    const before = codeAt(new Date(Date.parse(clock.now()) - 30_000).toISOString() as Instant)
    expect((await enter(code())).status).toBe(200)
    expect((await enter(before)).status).toBe(401)
  })
  it('lets one in of several who use one code at the same moment', async () => {
    wait(1)
    const text = code()
    const all = await Promise.all(Array.from({ length: 5 }, () => enter(text)))
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
  })
  it('ends after five wrong codes, also when they come at the same moment', async () => {
    wait(61)
    const browser = visit()
    const { ticket } = await begin(browser)
    const tries = Array.from({ length: 12 }, () => browser.post('/api/auth/second-factor', { ticket, code: wrong() }))
    const codes = (await Promise.all(tries)).map(({ body }) => (body as { code: string }).code)
    expect(codes.filter((answer) => answer === 'WRONG_CODE')).toHaveLength(4)
    expect(codes.filter((answer) => answer === 'START_AGAIN')).toHaveLength(8)
    const { body } = await browser.post('/api/auth/second-factor', { ticket, code: code() })
    expect(body).toMatchObject({ code: 'START_AGAIN' })
  })
  it('takes the right code at the fifth try', async () => {
    wait(61)
    const browser = visit()
    const { ticket } = await begin(browser)
    for (let index = 0; index < 4; index += 1) await browser.post('/api/auth/second-factor', { ticket, code: wrong() })
    expect((await browser.post('/api/auth/second-factor', { ticket, code: code() })).status).toBe(200)
  })
  it('has to be taken within ten minutes', async () => {
    const browser = visit()
    const { ticket } = await begin(browser)
    wait(11)
    const { body } = await browser.post('/api/auth/second-factor', { ticket, code: code() })
    expect(body).toMatchObject({ code: 'START_AGAIN' })
  })
  it('cannot be begun anew for ever: ten wrong codes in an hour are enough', async () => {
    wait(61)
    for (let index = 0; index < 10; index += 1) expect((await enter(wrong())).status).toBe(401)
    expect(await enter(code())).toMatchObject({ status: 429, body: { code: 'TOO_MANY_CODES' } })
    expect((await enter(recoveryCodes[9] ?? '')).status).toBe(200)
    wait(61)
    expect((await enter(code())).status).toBe(200)
  })
  it.each([{}, { ticket: 'x'.repeat(43), code: '000000' }, { ticket: 1, code: 2 }, 'text', null])(
    'starts again with %j',
    async (input) =>
      expect(await visit().post('/api/auth/second-factor', input)).toMatchObject({
        status: 401,
        body: { code: 'START_AGAIN' },
      }),
  )
})

describe('a recovery code', () => {
  it('lets in once, however it is typed, and the owner hears of it', async () => {
    const [text = ''] = recoveryCodes
    const typed = ` ${text.toUpperCase().replaceAll('-', ' ')} `
    expect((await enter(typed)).status).toBe(200)
    expect(await enter(text)).toMatchObject({ status: 401, body: { code: 'WRONG_CODE' } })
    expect(await mails()).toContain('recovery-code-used')
    expect(await account()).toMatchObject({ recoveryCodesLeft: 8 })
  })
  it('lets one in of several who use it at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => enter(recoveryCodes[1] ?? '')))
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
  })
  it('can be made anew after a confirmation; those before are worth nothing then', async () => {
    expect((await robin.post('/api/account/recovery-codes', {})).body).toMatchObject({ code: 'CONFIRM_FIRST' })
    wait(1)
    expect((await robin.post('/api/account/confirm', { code: code() })).status).toBe(200)
    const { body } = await robin.post('/api/account/recovery-codes', {})
    const before = recoveryCodes
    recoveryCodes = (body as { recoveryCodes: readonly string[] }).recoveryCodes
    expect(recoveryCodes).toHaveLength(10)
    expect((await enter(before[2] ?? '')).status).toBe(401)
    expect((await enter(recoveryCodes[2] ?? '')).status).toBe(200)
  })
})

describe('switching it off', () => {
  it('needs a confirmation', async () => {
    wait(11)
    expect(await remove('/api/account/totp')).toMatchObject({ status: 403, body: { code: 'CONFIRM_FIRST' } })
  })
  it('makes the password enough again, and forgets the recovery codes', async () => {
    const { body } = await robin.post('/api/account/confirm', { password: owner.password })
    expect((await remove('/api/account/totp')).status).toBe(200)
    // What was done with a confirmation does not make it last longer.
    expect(await account()).toMatchObject(body as object)
    expect(await begin(visit())).toEqual({ signedIn: true })
    expect(await account()).toMatchObject({ totp: false, recoveryCodesLeft: 0 })
    expect((await robin.post('/api/account/recovery-codes', {})).body).toMatchObject({ code: 'TOTP_OFF' })
  })
})

describe('somebody who is not signed in', () => {
  it.each(['/api/account/totp', '/api/account/totp/confirm', '/api/account/recovery-codes'])(
    'has no use for %s',
    async (path) => expect((await visit().post(path, {})).status).toBe(401),
  )
  it('leaves nothing in the log of the process', () => expect(house.logged()).toBe(''))
})
