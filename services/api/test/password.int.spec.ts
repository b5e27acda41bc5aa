import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashPassword, hashesBegun, verifyPassword } from '../src/auth/password.ts'
import { openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'

let house: TestHouse
let robin: Browser
let current = owner.password

const change = (next: string) => robin.post('/api/account/password', { current, next })
const opens = async (password: string): Promise<boolean> =>
  (await openBrowser(house.url).post('/api/auth/sign-in/email', { email: owner.email, password })).status === 200

beforeAll(async () => {
  house = await openTestHouse()
  robin = openBrowser(house.url)
  await robin.post('/api/first-account', owner)
})
afterAll(() => house.stop())

describe('a password', () => {
  it.each([
    ['8 characters', 'wq7 kzpv'],
    ['64 characters', 'correct horse '.repeat(5).slice(0, 64)],
    ['128 characters', 'battery staple '.repeat(9).slice(0, 128)],
    ['several scripts and signs', 'über 🌲 пароль 密码'],
  ])('of %s is taken whole', async (_what, next) => {
    expect((await change(next)).status).toBe(200)
    current = next
    expect(await opens(next)).toBe(true)
    // The last character counts: nothing is cut off.
    expect(await opens(Array.from(next).slice(0, -1).join(''))).toBe(false)
  })
  it('is the same however its letters are composed', async () => {
    const next = 'Zürich am Zoö'
    expect((await change(next.normalize('NFC'))).status).toBe(200)
    current = next
    expect(await opens(next.normalize('NFD'))).toBe(true)
  })
  it.each([
    ['7 characters', 'wq7 kzp'],
    ['129 characters', 'battery staple '.repeat(9).slice(0, 129)],
    ['one of the first three thousand', 'Football1'],
    ['the name of the product', 'kith2026'],
    ['the address', owner.email],
    ['the name', 'RobinExample'],
    ['the workspace', 'Bootcamp123'],
    ['nothing', ''],
  ])('that is %s is refused in words', async (_what, next) => {
    const { status, body } = await change(next)
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'PASSWORD_REFUSED', field: 'next' })
    expect((body as { message: string }).message).toMatch(/^[A-Z].*\.$/)
    expect(await opens(current)).toBe(true)
  })
  it('is changed by who knows the one before', async () => {
    const { status, body } = await robin.post('/api/account/password', {
      current: 'not this one',
      next: 'a new phrase',
    })
    expect(status).toBe(401)
    expect(body).toMatchObject({ code: 'WRONG_PASSWORD', field: 'current' })
  })
  it('ends all other sessions when it changes, and keeps this one with a new secret', async () => {
    const other = openBrowser(house.url)
    await other.post('/api/auth/sign-in/email', { email: owner.email, password: current })
    const before = robin.cookie()
    const next = 'yet another phrase'
    expect((await change(next)).status).toBe(200)
    current = next
    expect((await other.send('/api/account')).status).toBe(401)
    expect((await openBrowser(house.url, { cookie: before }).send('/api/account')).status).toBe(401)
    expect((await robin.send('/api/account')).status).toBe(200)
  })
  it('is kept as argon2id with 46 MiB', async () => {
    const { rows } = await house.database.pool.query<{ password_hash: string }>(
      'select password_hash from auth.account',
    )
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/)
  })
  it('takes long enough to hash and not too long, two at a time', async () => {
    const hash = await hashPassword('a phrase')
    const times: number[] = []
    for (let index = 0; index < 5; index += 1) {
      const since = performance.now()
      expect(await verifyPassword({ hash, password: 'a phrase' })).toBe(true)
      times.push(performance.now() - since)
    }
    // The fastest of some: whatever else the machine does only adds to it.
    expect(Math.min(...times)).toBeGreaterThan(15)
    expect(Math.min(...times)).toBeLessThan(1_000)
    const begun = hashesBegun()
    const several = Array.from({ length: 6 }, () => verifyPassword({ hash, password: 'another' }))
    await Promise.resolve()
    expect(hashesBegun() - begun).toBe(2)
    expect(await Promise.all(several)).toEqual(Array.from({ length: 6 }, () => false))
  })
})
