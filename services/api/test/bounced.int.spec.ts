// A mail that comes back, from the folder in which it lies to what its owner reads in the app.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { startChild } from './children.ts'
import type { Child } from './children.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'
import { tokenMailed } from './mailed.ts'

const corpus = fileURLToPath(new URL('../../../packages/mail/src/bounce/fixtures', import.meta.url))
const stand = { id: 'mail.0b7e2f7c-5d0f-4f0e-9c39-0d5b8a3f1a77@kith.example', address: 'amara@harbor.example' }

let house: TestHouse
let browser: Browser
let folder: string
let notifier: Child | undefined
let bounces = 0

beforeAll(async () => {
  house = await openTestHouse()
  browser = openBrowser(house.url)
  await browser.post('/api/first-account', owner)
  folder = await mkdtemp(join(tmpdir(), 'kith-bounced-'))
})
afterAll(async () => {
  await notifier?.stop()
  await house.stop()
  await rm(folder, { recursive: true, force: true })
})

const viewer = async () => {
  const { data } = await browser.graphql(
    '{ viewer { id email workspace { id } mail { digest reminders notices suppression { reason since } } } }',
  )
  return (data as never as { viewer: Viewer }).viewer
}
interface Viewer {
  readonly id: string
  readonly email: string
  readonly workspace: { readonly id: string }
  readonly mail: { readonly suppression: { readonly reason: string; readonly since: string } | null }
}
const reasonShown = (reason: string | undefined) =>
  vi.waitFor(async () => expect((await viewer()).mail.suppression?.reason).toBe(reason), { timeout: 15_000 })

/** A digest went to the viewer, and the mail server of their address says that nobody is there. */
const comeBack = async (): Promise<void> => {
  const { id, email, workspace } = await viewer()
  const { rows } = await house.database.pool.query<{ id: string }>(
    `insert into mail.outbox (kind, recipient_user_id, workspace_id, subject_key, local_date, state, recipient_address,
        message_id, claimed_at, sent_at)
      values ('notice', $1, $2, gen_random_uuid()::text, '2026-11-24', 'sent', $3, 'set', now(), now()) returning id`,
    [id, workspace.id, email],
  )
  const text = await readFile(join(corpus, 'postfix-unknown-user.eml'), 'utf8')
  bounces += 1
  await writeFile(
    join(folder, 'new', String(bounces)),
    text.replaceAll(stand.id, `mail.${rows[0]?.id ?? ''}@kith.example`).replaceAll(stand.address, email),
  )
  // It looks into the folder when it starts, and once a minute after that.
  await notifier?.stop()
  notifier = await startChild({
    file: 'services/notifier/src/main.ts',
    env: { ...house.environment, BOUNCE_MAILBOX: folder },
    isReady: (said) => said.includes('ready'),
  })
}

it('is told to its owner in the app, until they say that mail reaches them again', async () => {
  await mkdir(join(folder, 'new'))
  await vi.waitFor(async () => expect((await viewer()).mail.suppression).toBeNull(), { timeout: 10_000 })
  await comeBack()
  await reasonShown('hard_bounce')
  expect(await viewer()).toMatchObject({
    email: owner.email,
    // What they wish stays as it was.
    mail: { digest: true, reminders: true, notices: true, suppression: { since: expect.stringMatching(/^\d{4}-/) } },
  })
  const { data } = await browser.graphql(
    `mutation { allowMail(input: { commandId: "${crypto.randomUUID()}" }) { ok viewer { mail { suppression { reason } } } } }`,
  )
  expect(data).toEqual({ allowMail: { ok: true, viewer: { mail: { suppression: null } } } })
}, 60_000)

it('is told until they have another address, and not before that one is confirmed', async () => {
  await comeBack()
  await reasonShown('hard_bounce')
  const address = 'reachable@kith.example'
  expect((await browser.post('/api/account/email', { email: address })).status).toBe(202)
  const token = await tokenMailed(house, { kind: 'change-email', address })
  expect((await viewer()).mail.suppression?.reason).toBe('hard_bounce')
  expect((await openBrowser(house.url).post('/api/auth/email/confirm', { token })).status).toBe(200)
  await reasonShown(undefined)
  expect((await viewer()).email).toBe(address)
}, 60_000)
