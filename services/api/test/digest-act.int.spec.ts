// Links of a digest that do one thing without signing in: what they show, that each works once, and that everything that
// is wrong with one looks the same.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { addDays } from '@kith/kernel'
import type { CalendarDate, ContactId, Instant, InteractionId, UserId, WorkspaceId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { keepActLinks } from '@kith/read-model/outbox'
import type { ActLink } from '@kith/read-model/outbox'
import { createLinkTokens } from '@kith/vault'
import type { LinkTokens } from '@kith/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id, openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { movableClock } from './clock.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'
import { flipped } from './mailed.ts'

const clock = movableClock()
let house: TestHouse
let robin: Browser
let pool: Pool
let tokens: LinkTokens
let userId: UserId
let workspaceId: WorkspaceId
let today: CalendarDate

const notValid = {
  status: 422,
  body: {
    code: 'LINK_NOT_VALID',
    message: 'This link is not valid any more. Everything that waits for you is on Today.',
  },
}
const moved = {
  status: 422,
  body: {
    code: 'MOVED',
    message: 'This has moved on since the mail was sent, so there is nothing left to do. Nothing was changed.',
  },
}

let networks = 0
/** Somebody without a session, each time from elsewhere: how often one may try is another matter. */
const press = async (what: 'look' | 'do', token: unknown) => {
  networks += 1
  const from = { 'x-forwarded-for': `203.0.${String(networks >> 8)}.${String(networks & 255)}` }
  const { status, body, headers } = await openBrowser(house.url).post(`/api/digest-act/${what}`, { token }, from)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  return { status, body }
}

beforeAll(async () => {
  house = await openTestHouse({ KITH_TRUST_PROXY: '127.0.0.1' }, clock)
  robin = openBrowser(house.url)
  await robin.post('/api/first-account', owner)
  const { data } = await robin.graphql('{ viewer { id today workspace { id } } }')
  const { viewer } = data as never as { viewer: { id: UserId; today: CalendarDate; workspace: { id: WorkspaceId } } }
  userId = viewer.id
  workspaceId = viewer.workspace.id
  today = viewer.today
  pool = house.database.pool
  tokens = createLinkTokens(await readFile(`${house.environment['KITH_DATA']}/secrets/kek`))
})
afterAll(async () => {
  await house.stop()
})

const keep = (links: readonly ActLink[], whose: Partial<{ userId: UserId; workspaceId: WorkspaceId }> = {}) =>
  keepActLinks(pool, links, { userId, workspaceId, now: clock.now() as Instant, days: 14, ...whose })
const tokenOf = (linkId: string): string => tokens.make('digest-act', linkId)

const addPerson = async (name: string): Promise<ContactId> => {
  const contactId = id()
  const add = 'mutation ($input: AddContactInput!) { addContact(input: $input) { ok } }'
  const input = { commandId: id(), contactId, name, company: 'Secret Works', closeness: 'close' }
  expect((await robin.graphql(add, { input })).data).toEqual({ addContact: { ok: true } })
  return contactId as ContactId
}
/** The link of one act on a person never contacted, who is due at once. */
const linkOn = async (contactId: ContactId, act: string, whose = {}): Promise<string> => {
  const linkId = randomUUID()
  await keep([{ id: linkId, act, contactId, dueOn: '-infinity' }], whose)
  return tokenOf(linkId)
}
const person = async (contactId: string) => {
  const query = '($id: ID!) { contact(id: $id) { checkIn { nextOn } lastInteraction { on channel } } }'
  const { data, errors } = await robin.graphql(`query ${query}`, { id: contactId })
  expect(errors).toBeUndefined()
  return (data as never as { contact: { checkIn: { nextOn: string | null }; lastInteraction: unknown } }).contact
}
describe('a link of a digest', () => {
  it('shows its one act and the name, and nothing else, and does nothing when it is only opened', async () => {
    const ana = await addPerson('Ana Sol')
    const token = await linkOn(ana, 'skip')
    for (let turn = 0; turn < 3; turn += 1)
      expect(await press('look', token)).toEqual({ status: 200, body: { act: 'skip', name: 'Ana Sol' } })
    expect((await person(ana)).checkIn.nextOn).toBe(today)
  })

  it('skips, and is worth nothing afterwards', async () => {
    const ana = await addPerson('Ana Once')
    const token = await linkOn(ana, 'skip')
    expect(await press('do', token)).toEqual({ status: 200, body: { done: 'skip' } })
    expect((await person(ana)).checkIn.nextOn).toBe(addDays(today, 90))
    expect(await press('do', token)).toEqual(notValid)
    expect(await press('look', token)).toEqual(notValid)
  })

  it('snoozes for a week', async () => {
    const ana = await addPerson('Ana Later')
    expect(await press('do', await linkOn(ana, 'snooze'))).toEqual({ status: 200, body: { done: 'snooze' } })
    expect((await person(ana)).checkIn.nextOn).toBe(addDays(today, 7))
  })

  it('notes a message of today when it is done, in the owner’s name', async () => {
    const ana = await addPerson('Ana Done')
    expect(await press('do', await linkOn(ana, 'done'))).toEqual({ status: 200, body: { done: 'done' } })
    expect((await person(ana)).lastInteraction).toEqual({ on: today, channel: 'message' })
  })

  it('settles a promise, and shows the promise alone', async () => {
    const ana = await addPerson('Ana Promise')
    const [interactionId, followUpId] = [id() as InteractionId, id()]
    const input = {
      commandId: id(),
      interactionId,
      contactIds: [ana],
      channel: 'call',
      followUp: { id: followUpId, promisedBy: 'me', text: 'Send the deck', dueOn: today },
    }
    const log = 'mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { ok } }'
    expect((await robin.graphql(log, { input })).data).toEqual({ logInteraction: { ok: true } })
    const make = async () => {
      const linkId = randomUUID()
      await keep([{ id: linkId, act: 'follow-up-done', interactionId, followUpId }])
      return tokenOf(linkId)
    }
    const [first, second] = [await make(), await make()]
    expect(await press('look', first)).toEqual({
      status: 200,
      body: { act: 'follow-up-done', name: 'Ana Promise', text: 'Send the deck' },
    })
    expect(await press('do', first)).toEqual({ status: 200, body: { done: 'follow-up-done' } })
    expect(await press('do', second)).toEqual(moved)
  })

  it('works once when twelve press at the same moment', async () => {
    const ana = await addPerson('Ana Twelve')
    const token = await linkOn(ana, 'done')
    const answers = await Promise.all(Array.from({ length: 12 }, () => press('do', token)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const { status, body } of answers) if (status !== 200) expect([notValid.body, moved.body]).toContainEqual(body)
    const timeline = `query ($id: ID!) { contact(id: $id) { timeline(first: 10) { edges { node { id } } } } }`
    const { data } = await robin.graphql(timeline, { id: ana })
    const { edges } = (data as never as { contact: { timeline: { edges: readonly unknown[] } } }).contact.timeline
    expect(edges).toHaveLength(1)
  })

  it('says kindly that a check-in has moved on, and changes nothing', async () => {
    const ana = await addPerson('Ana Moved')
    const [skip, snooze] = [await linkOn(ana, 'skip'), await linkOn(ana, 'snooze')]
    expect((await press('do', snooze)).status).toBe(200)
    expect(await press('look', skip)).toEqual(moved)
    expect(await press('do', skip)).toEqual(moved)
    expect((await person(ana)).checkIn.nextOn).toBe(addDays(today, 7))
  })

  it('looks the same whatever is wrong with it', async () => {
    const ana = await addPerson('Ana Wrong')
    const good = await linkOn(ana, 'skip')
    const linkId = randomUUID()
    await keep([{ id: linkId, act: 'skip', contactId: ana, dueOn: '-infinity' }])
    const strange = randomUUID()
    await keep([{ id: strange, act: 'archive', contactId: ana, dueOn: '-infinity' }])
    const wrong: readonly unknown[] = [
      flipped(good),
      tokens.make('unsubscribe', linkId),
      createLinkTokens(new Uint8Array(32).fill(9)).make('digest-act', linkId),
      tokenOf(randomUUID()),
      tokenOf(strange),
      await linkOn(id() as ContactId, 'skip'),
      await linkOn(ana, 'skip', { userId: id() as UserId }),
      await linkOn(ana, 'skip', { workspaceId: id() as WorkspaceId }),
      '',
      'x'.repeat(5_000),
      null,
      { $ne: '' },
      undefined,
    ]
    for (const token of wrong) {
      expect(await press('look', token)).toEqual(notValid)
      expect(await press('do', token)).toEqual(notValid)
    }
    expect((await press('look', good)).status).toBe(200)
  })

  it('opens nobody else’s people, whoever its row names', async () => {
    const kim = { ...owner, email: 'kim@kith.example', name: 'Kim Example' }
    await house.join(kim, workspaceId)
    const browser = openBrowser(house.url)
    await browser.post('/api/auth/sign-in/email', { email: kim.email, password: kim.password })
    const { data } = await expect
      .poll(() => browser.graphql('{ viewer { id } }'), { timeout: 10_000 })
      .toMatchObject({ data: { viewer: { id: expect.any(String) as string } } })
      .then(() => browser.graphql('{ viewer { id } }'))
    const { viewer } = data as never as { viewer: { id: UserId } }
    const ana = await addPerson('Ana of Robin')
    expect(await press('look', await linkOn(ana, 'skip', { userId: viewer.id }))).toEqual(notValid)
  })

  it('is worth nothing once the person is archived', async () => {
    const ana = await addPerson('Ana Gone')
    const token = await linkOn(ana, 'skip')
    const archive = 'mutation ($input: ContactInput!) { archiveContact(input: $input) { ok } }'
    await robin.graphql(archive, { input: { commandId: id(), contactId: ana } })
    expect(await press('do', token)).toEqual(notValid)
  })

  it('opens no session and needs none', async () => {
    const ana = await addPerson('Ana Cookie')
    const visitor = openBrowser(house.url)
    const { headers } = await visitor.post('/api/digest-act/do', { token: await linkOn(ana, 'skip') })
    expect(headers.get('set-cookie')).toBeNull()
    expect((await visitor.graphql('{ viewer { id } }')).data).toEqual({ viewer: null })
  })

  it('runs out after fourteen days', async () => {
    const ana = await addPerson('Ana Old')
    const token = await linkOn(ana, 'skip')
    clock.forward(14 * 24 - 1)
    expect((await press('look', token)).status).toBe(200)
    clock.forward(1)
    expect(await press('look', token)).toEqual(notValid)
    expect(await press('do', token)).toEqual(notValid)
    expect(house.logged()).not.toContain(token)
  })
})
