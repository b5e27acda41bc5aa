import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id, openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { startChild } from './children.ts'
import type { Child } from './children.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'

const rows = 800
/** Those without a name. */
const refused = 8
const file = [
  'First Name,Last Name,URL,Company,Position,Connected On',
  ...Array.from({ length: rows }, (_, index) =>
    index % 100 === 7
      ? `,,https://www.linkedin.com/in/closed-${index},,,`
      : `Person,No${index},https://www.linkedin.com/in/p-${index},Works ${index % 9},Engineer,07 Dec 2025`,
  ),
].join('\r\n')

let house: TestHouse
let robin: Browser
let api: Child | undefined

/** The api as a process of its own, which can be killed. */
const startApiProcess = async (web = ''): Promise<string> => {
  const child = await startChild({
    file: 'services/api/src/main.ts',
    env: { ...house.environment, ...(web ? { KITH_WEB_DIR: web } : {}) },
    isReady: (said) => said.includes('"ready":true'),
  })
  api = child
  return `http://127.0.0.1:${/"port":(\d+)/.exec(child.said())?.[1]}`
}

beforeAll(async () => {
  house = await openTestHouse()
  await openBrowser(house.url).post('/api/first-account', owner)
  await house.api.stop()
}, 120_000)
afterAll(async () => {
  await api?.stop()
  await house.stop()
})

const signIn = async (url: string): Promise<Browser> => {
  const browser = openBrowser(url)
  await browser.post('/api/auth/sign-in/email', { email: owner.email, password: owner.password })
  return browser
}

describe('an import whose process is killed', () => {
  it('goes on after each start, and counts every row once', { timeout: 240_000 }, async () => {
    robin = await signIn(await startApiProcess())
    const { body } = await robin.upload(file)
    const { importId } = body as { importId: string }
    const input = { commandId: id(), importId }
    const start = 'mutation ($input: ImportInput!) { startImport(input: $input) { ok } }'
    expect((await robin.graphql(start, { input })).data).toEqual({ startImport: { ok: true } })
    const progress = async (): Promise<{ status: string; processed: number }> => {
      const { data } = await robin.graphql(
        'query ($id: ID!) { import(id: $id) { status processed added unchanged refused } }',
        { id: importId },
      )
      return (data as never as { import: { status: string; processed: number } }).import
    }
    const killedAt: number[] = []
    for (const wanted of [1, 400]) {
      await expect
        .poll(async () => (await progress()).processed, { timeout: 120_000, interval: 20 })
        .toBeGreaterThanOrEqual(wanted)
      const { status, processed } = await progress()
      if (status !== 'running') break
      killedAt.push(processed)
      await api?.kill()
      robin = await signIn(await startApiProcess())
    }
    expect(killedAt.length).toBeGreaterThan(0)
    await expect.poll(progress, { timeout: 120_000, interval: 200 }).toEqual({
      status: 'finished',
      processed: rows,
      added: rows - refused,
      unchanged: 0,
      refused,
    })
    const listed = async () => (await robin.graphql('{ contacts(first: 1) { totalCount } }')).data
    await expect.poll(listed, { timeout: 30_000 }).toEqual({ contacts: { totalCount: rows - refused } })
    expect((await robin.graphql(start, { input })).data).toEqual({ startImport: { ok: true } })
    const left = () => readdir(`${house.environment['KITH_DATA']}/uploads`)
    await expect.poll(left, { timeout: 5_000 }).toEqual([])
    await api?.stop()
  })
})

describe('the web client', () => {
  it('is served with its files for a year and its page for every path that people type', async () => {
    const web = `${house.environment['KITH_DATA']}/web`
    await mkdir(`${web}/assets`, { recursive: true })
    await writeFile(`${web}/index.html`, '<!doctype html><title>Kith</title>')
    await writeFile(`${web}/assets/main-abc123.js`, 'export {}')
    const url = await startApiProcess(web)
    const page = openBrowser(url)
    for (const path of ['/', '/people', '/people/some-id?tab=history']) {
      const { status, body, headers } = await page.send(path)
      expect({ path, status, body }).toEqual({ path, status: 200, body: '<!doctype html><title>Kith</title>' })
      expect(headers.get('cache-control')).toBe('no-cache')
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    }
    const script = await page.send('/assets/main-abc123.js')
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    for (const path of [
      '/assets/missing.js',
      '/api/nothing',
      '/favicon.png',
      '/../package.json',
      '/%2e%2e/package.json',
    ])
      expect((await page.send(path)).status).toBe(404)
  })
})
