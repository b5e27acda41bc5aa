import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hashesBegun } from '../src/auth/password.ts'
import { openBrowser, owner } from './browser.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'
import { mailsTo } from './mailed.ts'

let house: TestHouse
let workspaceId: string
const kim = { ...owner, email: 'kim@kith.example', name: 'Kim Example' }

const from = (ip: string) => openBrowser(house.url, { 'x-forwarded-for': ip })
const tryOut = (ip: string, email: string, password: string) =>
  from(ip).post('/api/auth/sign-in/email', { email, password })

beforeAll(async () => {
  house = await openTestHouse({ KITH_TRUST_PROXY: '127.0.0.1' })
  const robin = openBrowser(house.url)
  await robin.post('/api/first-account', owner)
  const { data } = await robin.graphql('{ viewer { workspace { id } } }')
  workspaceId = (data as never as { viewer: { workspace: { id: string } } }).viewer.workspace.id
  await house.join(kim, workspaceId)
})
afterAll(() => house.stop())

/** Two-sided p of the Mann-Whitney U test by the normal approximation; fair from about twenty values a side. */
const mannWhitney = (left: readonly number[], right: readonly number[]): number => {
  const ranked = [
    ...left.map((value) => ({ value, isLeft: true })),
    ...right.map((value) => ({ value, isLeft: false })),
  ]
    .toSorted((one, other) => one.value - other.value)
    .map((entry, index) => ({ ...entry, rank: index + 1 }))
  const sum = ranked.filter(({ isLeft }) => isLeft).reduce((total, { rank }) => total + rank, 0)
  const [n, m] = [left.length, right.length]
  const u = sum - (n * (n + 1)) / 2
  const z = Math.abs(u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12)
  // Abramowitz and Stegun 7.1.26.
  const t = 1 / (1 + 0.3275911 * (z / Math.SQRT2))
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return poly * Math.exp((-z * z) / 2)
}

describe('a flood of guesses', () => {
  it('on one account is refused before hashing, and its owner gets in from elsewhere', async () => {
    const before = hashesBegun()
    const statuses: number[] = []
    for (let batch = 0; batch < 50; batch += 1) {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => tryOut('203.0.113.7', kim.email, `guess ${batch} ${index}`)),
      )
      statuses.push(...answers.map(({ status }) => status))
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(990)
    expect(hashesBegun() - before).toBeLessThanOrEqual(10)
    expect((await tryOut('198.51.100.4', kim.email, kim.password)).status).toBe(200)
  })
  it('from very many networks is slowed, and a browser that the account knows is not', async () => {
    const known = from('198.51.100.5')
    const credentials = { email: kim.email, password: kim.password }
    expect((await known.post('/api/auth/sign-in/email', credentials)).status).toBe(200)
    const statuses: number[] = []
    for (let index = 0; index < 200; index += 1)
      statuses.push((await tryOut(`192.0.${index}.1`, kim.email, 'a guess')).status)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(100)
    expect((await known.post('/api/auth/sign-in/email', credentials)).status).toBe(200)
  })
  it('tells when to come again', async () => {
    const answers = []
    for (let index = 0; index < 8; index += 1)
      answers.push(await tryOut('203.0.113.8', 'nobody@kith.example', 'a guess'))
    const { status, headers, body } = answers.at(-1) ?? {}
    expect(status).toBe(429)
    expect(Number(headers?.get('retry-after'))).toBeGreaterThan(0)
    expect((body as { message: string }).message).toMatch(/^Too many tries\. Please wait /)
  })
})

describe('an address that nobody has', () => {
  const time = async (email: string, ip: string): Promise<number> => {
    const since = performance.now()
    const { status, body } = await tryOut(ip, email, 'not the password')
    const took = performance.now() - since
    expect({ status, body }).toMatchObject({ status: 401, body: { code: 'INVALID_EMAIL_OR_PASSWORD' } })
    return took
  }

  /** How likely times of fresh accounts and times of nobody are to differ so much if they are of one kind. */
  const likenessOf = async (round: number): Promise<number> => {
    const [known, unknown]: [number[], number[]] = [[], []]
    const accounts = [0, 1].map((index) => `known-${round}-${index}@kith.example`)
    for (const email of accounts) await house.join({ ...owner, email, name: 'Known Example' }, workspaceId)
    for (let index = 0; index < 56; index += 1) {
      // In turns, so that whatever else this machine does hits both.
      known.push(await time(accounts[index % 2] ?? '', `192.168.${round * 60 + index}.1`))
      unknown.push(await time(`nobody-${round}-${index}@kith.example`, `192.168.${round * 60 + index}.2`))
    }
    return mannWhitney(known, unknown)
  }

  it('is answered as a wrong password is, in words and in time', async () => {
    // One comparison in a hundred of equals is this unlike; three in a row are one in a million.
    let likeness = 0
    for (let round = 0; round < 3 && likeness <= 0.01; round += 1) likeness = await likenessOf(round)
    expect(likeness).toBeGreaterThan(0.01)
  })
})

describe('a flood of mails', () => {
  it('to one address ends at three in an hour, and nobody is told', async () => {
    const answers = []
    for (let index = 0; index < 20; index += 1)
      answers.push(await from(`198.51.100.${index + 10}`).post('/api/auth/reset/request', { email: kim.email }))
    expect(new Set(answers.map(({ status, body }) => JSON.stringify({ status, body }))).size).toBe(1)
    await vi.waitFor(async () => expect(await mailsTo(house, { kind: 'reset-password', address: kim.email })).toBe(3))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await mailsTo(house, { kind: 'reset-password', address: kim.email })).toBe(3)
  })
})
