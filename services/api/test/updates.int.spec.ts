import { readFile } from 'node:fs/promises'
import type { ContactId, UserId, WorkspaceId } from '@kith/kernel'
import { createLinkTokens, makeUnsubscribeToken } from '@kith/vault'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answer } from './bootcamp.ts'
import type { Person } from './bootcamp.ts'
import { id } from './browser.ts'
import { openLedgerCamp } from './ledger-camp.ts'
import type { LedgerCamp } from './ledger-camp.ts'

let camp: LedgerCamp
beforeAll(async () => {
  camp = await openLedgerCamp()
})
afterAll(() => camp.close())

const payload = `{ ok refusal { code field message } update { id status subject body people reached passedOver
  recipients { contactId name state reason } } }`
const act = ({ browser }: Person, name: string, type: string, input: object) =>
  answer(browser, `mutation ($input: ${type}!) { ${name}(input: $input) ${payload} }`, input)

const words = { subject: 'A year on, {first name}', body: 'Hi {first name},\n\nall is well at {company}.\n\n{my name}' }
const draft = async (person: Person, text = words): Promise<string> => {
  const updateId = id()
  const drafted = await act(person, 'draftUpdate', 'UpdateWordsInput', { updateId, ...text })
  expect(drafted).toMatchObject({ ok: true, update: { status: 'draft', ...text, people: 0 } })
  return updateId
}
const choose = (person: Person, updateId: string, contactIds: readonly string[]) =>
  act(person, 'chooseRecipients', 'ChooseRecipientsInput', { updateId, contactIds })
const send = (person: Person, updateId: string, text = words) =>
  act(person, 'sendUpdate', 'UpdateWordsInput', { updateId, ...text })

const addContact = async ({ browser }: Person, name: string, more: object = {}): Promise<string> => {
  const contactId = id()
  const email = `${name.toLowerCase()}@network.example`
  const added = await answer(
    browser,
    'mutation ($input: AddContactInput!) { addContact(input: $input) { ok refusal { code } } }',
    { contactId, name, email, company: 'Fjord', ...more },
  )
  expect(added).toMatchObject({ ok: true })
  return contactId
}
const ask = async ({ browser }: Person, query: string, variables: object = {}) => {
  const { data, errors } = await browser.graphql(query, { ...variables })
  expect(errors).toBeUndefined()
  return data as Record<string, never>
}
const preview = (person: Person, updateId: string, contactId: string) =>
  ask(
    person,
    'query ($id: ID!, $contactId: ID!) { updatePreview(id: $id, contactId: $contactId) { subject text missing bar } }',
    { id: updateId, contactId },
  )

/** What comes of somebody's click on the link in an update. */
const refuseUpdates = async (contactId: string): Promise<void> => {
  await camp.ledgers.refuseUpdates(contactId)
  await vi.waitFor(async () =>
    expect(await ask(camp.kim, 'query ($id: ID!) { contact(id: $id) { updatesRefused } }', { id: contactId })).toEqual({
      contact: { updatesRefused: true },
    }),
  )
}

describe('an update to the network', () => {
  it('is written, shown as each person gets it, and sent once', async () => {
    const [ada, bo] = [await addContact(camp.kim, 'Ada'), await addContact(camp.kim, 'Bo')]
    const updateId = await draft(camp.kim)
    expect(await choose(camp.kim, updateId, [bo, ada])).toMatchObject({ ok: true, update: { people: 2 } })
    expect(await preview(camp.kim, updateId, ada)).toEqual({
      updatePreview: {
        subject: 'A year on, Ada',
        text: 'Hi Ada,\n\nall is well at Fjord.\n\nKim Example',
        missing: [],
        bar: null,
      },
    })
    const sent = {
      ok: true,
      update: {
        status: 'on_its_way',
        recipients: [
          { contactId: bo, name: 'Bo', state: 'waiting' },
          { contactId: ada, name: 'Ada', state: 'waiting' },
        ],
      },
    }
    expect(await send(camp.kim, updateId)).toMatchObject(sent)
    expect(await send(camp.kim, updateId)).toMatchObject(sent)
    expect(await act(camp.kim, 'changeUpdate', 'UpdateWordsInput', { updateId, ...words, body: 'x' })).toMatchObject({
      ok: false,
      refusal: { code: 'UPDATE_SENT' },
    })
    expect(await act(camp.kim, 'cancelUpdate', 'UpdateInput', { updateId })).toMatchObject({
      ok: true,
      update: { status: 'cancelled', recipients: [{ state: 'cancelled' }, { state: 'cancelled' }] },
    })
  })
  it('is not sent in words that nobody looked at', async () => {
    const updateId = await draft(camp.kim)
    await choose(camp.kim, updateId, [await addContact(camp.kim, 'Cem')])
    const later = { ...words, body: 'Hi {name}, I moved.' }
    expect(await act(camp.kim, 'changeUpdate', 'UpdateWordsInput', { updateId, ...later })).toMatchObject({ ok: true })
    expect(await send(camp.kim, updateId)).toMatchObject({ ok: false, refusal: { code: 'UPDATE_NOT_AS_SEEN' } })
    expect(await send(camp.kim, updateId, later)).toMatchObject({ ok: true })
  })
  it('takes nobody who asked for no more, and says so before anybody is chosen', async () => {
    const [dora, eve] = [await addContact(camp.kim, 'Dora'), await addContact(camp.kim, 'Eve')]
    const noAddress = await addContact(camp.kim, 'Finn', { email: null })
    const updateId = await draft(camp.kim)
    expect(await choose(camp.kim, updateId, [dora, eve])).toMatchObject({ ok: true })
    await refuseUpdates(dora)
    const { updateCandidates } = await ask(
      camp.kim,
      '{ updateCandidates(first: 100) { edges { node { contactId bar } } } }',
    )
    const bars = new Map(
      (
        updateCandidates as never as { readonly edges: readonly { node: { contactId: string; bar: string | null } }[] }
      ).edges.map(({ node }) => [node.contactId, node.bar]),
    )
    expect([bars.get(dora), bars.get(eve), bars.get(noAddress)]).toEqual(['updates_refused', null, 'no_address'])
    const { possibleRecipients } = await ask(camp.kim, '{ possibleRecipients }')
    expect(possibleRecipients).toContain(eve)
    for (const barred of [dora, noAddress]) expect(possibleRecipients).not.toContain(barred)
    expect(await choose(camp.kim, updateId, [eve, noAddress])).toMatchObject({
      ok: false,
      refusal: { code: 'UPDATE_BARRED', message: expect.stringContaining('no e-mail address') },
    })
    const whoPasses = 'query ($id: ID!) { networkUpdate(id: $id) { wouldPass } }'
    expect(await ask(camp.kim, whoPasses, { id: updateId })).toEqual({ networkUpdate: { wouldPass: [dora] } })
    expect(await send(camp.kim, updateId)).toMatchObject({
      ok: true,
      update: {
        passedOver: 1,
        recipients: [
          { name: 'Dora', state: 'passed_over', reason: 'updates_refused' },
          { name: 'Eve', state: 'waiting' },
        ],
      },
    })
  })
  it('is nobody else’s, and goes to nobody else’s people', async () => {
    const [mine, foreign] = [await addContact(camp.kim, 'Gil'), await addContact(camp.lee, 'Hana')]
    const updateId = await draft(camp.kim)
    expect(await choose(camp.kim, updateId, [mine, foreign])).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_FOUND', field: 'contactIds' },
    })
    await choose(camp.kim, updateId, [mine])
    expect(await preview(camp.kim, updateId, foreign)).toEqual({ updatePreview: null })
    for (const person of [camp.lee, camp.robin, camp.olga]) {
      expect(await preview(person, updateId, mine)).toEqual({ updatePreview: null })
      expect(await ask(person, 'query ($id: ID!) { networkUpdate(id: $id) { id } }', { id: updateId })).toEqual({
        networkUpdate: null,
      })
      expect(await ask(person, '{ networkUpdates { edges { node { id } } } }')).toEqual({
        networkUpdates: { edges: [] },
      })
      const nothing = { ok: false, refusal: { code: 'NOT_FOUND' }, update: null }
      expect(await choose(person, updateId, [])).toMatchObject(nothing)
      expect(await send(person, updateId)).toMatchObject(nothing)
      for (const name of ['cancelUpdate', 'discardUpdate'])
        expect(await act(person, name, 'UpdateInput', { updateId })).toMatchObject(nothing)
    }
  })
  it('ends at two hundred people', async () => {
    const updateId = await draft(camp.lee)
    const many = Array.from({ length: 201 }, () => id())
    expect(await choose(camp.lee, updateId, many)).toMatchObject({ ok: false, refusal: { code: 'UPDATE_TOO_MANY' } })
  })
})

describe('the link in an update', () => {
  it('stops updates with one click, tells the owner, and takes it back from the page alone', async () => {
    const contactId = await addContact(camp.kim, 'Ivo')
    const key = await readFile(`${camp.house.environment['KITH_DATA']}/secrets/kek`)
    const token = makeUnsubscribeToken(createLinkTokens(key), {
      kind: 'contact-updates',
      contactId: contactId as ContactId,
      ownerId: camp.kim.id as UserId,
      workspaceId: camp.workspaceId as WorkspaceId,
    })
    const url = `${camp.house.url}/u/${token}`
    const post = (body: string) =>
      fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    const isRefused = async (refused: boolean): Promise<void> => {
      const query = 'query ($id: ID!) { contact(id: $id) { updatesRefused } }'
      await vi.waitFor(async () =>
        expect(await ask(camp.kim, query, { id: contactId })).toEqual({ contact: { updatesRefused: refused } }),
      )
    }
    const page = await (await fetch(url)).text()
    expect(page).toContain('Stop updates from Kim Example')
    expect(page).toContain('i…@network.example')
    // The token is in the page, and may spell anything.
    expect(page.replaceAll(token, '')).not.toContain('Ivo')
    await isRefused(false)
    expect((await post('List-Unsubscribe=One-Click')).status).toBe(200)
    await isRefused(true)
    expect(await choose(camp.kim, await draft(camp.kim), [contactId])).toMatchObject({
      refusal: { code: 'UPDATE_BARRED', message: expect.stringContaining('asked for no more updates') },
    })
    expect((await post('resume=1&page=1')).status).toBe(200)
    await isRefused(false)
  })
})
