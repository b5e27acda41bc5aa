// Sixty-four people press the same button at the same moment, over HTTP: the seats of an opening go to as many as there
// are, and whoever comes too late has lost nothing.
import { createHash, randomBytes } from 'node:crypto'
import { defaultSettings } from '@kith/domain'
import type { WorkspaceId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from './bootcamp.ts'
import type { Person } from './bootcamp.ts'
import { id, openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { openLedgerCamp } from './ledger-camp.ts'
import type { LedgerCamp } from './ledger-camp.ts'
import { ask, prepared } from './referring.ts'

const people = 64
const seats = 3

let camp: LedgerCamp
beforeAll(async () => {
  camp = await openLedgerCamp()
  // The desk of the referrer stands before the seats; here they are tried alone.
  const { guardrails, ...settings } = defaultSettings
  const numbers = { ...guardrails, mentorAsksPerWeek: 100 }
  const change = 'mutation ($input: WorkspaceSettingsInput!) { changeWorkspaceSettings(input: $input) { ok } }'
  const input = { ...settings, sharingDefault: 'hidden', guardrails: numbers }
  expect(await answer(camp.robin.browser, change, input)).toEqual({ ok: true })
}, 120_000)
afterAll(() => camp.close())

/** Somebody of the workspace at a browser, signed in already: sixty-four passwords would be hashed for minutes. */
const member = async (index: number): Promise<Person> => {
  const { house, workspaceId } = camp
  const email = `racer-${index}@kith.example`
  const workspace = { kind: 'join', id: workspaceId as WorkspaceId } as const
  const { password: _none, ...withoutPassword } = owner
  const made = await house.api.createAccount({
    ...withoutPassword,
    email,
    name: `Racer ${index}`,
    workspace,
    roles: ['member'],
  })
  if (made.kind === 'refused') throw new Error(made.message)
  const secret = randomBytes(32).toString('base64url')
  await house.database.pool.query(
    `insert into auth.session (id, token_hash, user_id, workspace_id, factors, created_at, seen_at, authenticated_at,
      device_id, user_agent, ip_prefix) values ($1, $2, $3, $4, '{password}', now(), now(), now(), null, '', '')`,
    [id(), createHash('sha256').update(secret).digest(), made.userId, workspaceId],
  )
  const browser = openBrowser(house.url, { cookie: `kith-session=${secret}` })
  return { browser, id: made.userId, email }
}

const isKnown = async (browser: Browser): Promise<boolean> =>
  ((await browser.graphql('{ viewer { id } }')).data as never as { viewer: object | null } | null)?.viewer !== null

describe('the seats of an opening', () => {
  it('go to the first three of sixty-four who ask at once; the others keep their week', async () => {
    const { kim } = camp
    const openingId = await camp.ledgers.post(kim, { seats })
    const racers = await Promise.all(Array.from({ length: people }, (_none, index) => member(index)))
    await expect.poll(() => isKnown(racers.at(-1)?.browser as Browser), { timeout: 20_000 }).toBe(true)
    const about = { memberId: kim.id, openingId }
    const drafts = await Promise.all(racers.map(async (racer) => ({ racer, referralId: await prepared(racer, about) })))
    const answers = await Promise.all(drafts.map(({ racer, referralId }) => ask(racer, referralId)))

    const codes = answers.map(({ ok, refusal }) => (ok ? 'sent' : (refusal?.code ?? '')))
    const sent = drafts.filter((_draft, index) => codes[index] === 'sent')
    expect(sent).toHaveLength(seats)
    expect(new Set(codes.filter((code) => code !== 'sent'))).toEqual(new Set(['SEATS_TAKEN']))
    expect(answers.find(({ ok }) => !ok)?.refusal?.message).toMatch(/seat/i)
    expect((await camp.ledgers.claimed(openingId)).toSorted()).toEqual(
      sent.map(({ referralId }) => referralId).toSorted(),
    )
    expect((await camp.ledgers.taken(kim.id)).toSorted()).toEqual(sent.map(({ referralId }) => referralId).toSorted())
    for (const [index, { racer, referralId }] of drafts.entries())
      expect(await camp.ledgers.reserved(racer.id)).toEqual(codes[index] === 'sent' ? [referralId] : [])
  }, 180_000)
})
