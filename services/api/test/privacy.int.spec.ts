import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { id, openBrowser } from './browser.ts'
import type { Browser } from './browser.ts'
import type { TestHouse } from './house.ts'
import { addContact, awaitBoth, openHouseOfTwo } from './two-members.ts'
import type { TwoMembers } from './two-members.ts'

let members: TwoMembers
let house: TestHouse
let robin: Browser
let kim: Browser

beforeAll(async () => {
  members = await openHouseOfTwo()
  ;({ house, robin, kim } = members)
})
afterAll(() => members.house.stop())

describe('what belongs to somebody else', () => {
  it('begins with two members of one workspace', () => awaitBoth(members))
  const contactId = id()
  it('looks as if it were not there', async () => {
    const added = await robin.graphql(addContact, {
      input: { commandId: id(), contactId, name: 'Ada Byron', email: 'ada@mail.example' },
    })
    expect(added.data).toMatchObject({ addContact: { ok: true } })
    const missing = id()
    for (const wanted of [contactId, missing]) {
      expect((await kim.graphql('query ($id: ID!) { contact(id: $id) { name } }', { id: wanted })).data).toEqual({
        contact: null,
      })
      const set = await kim.graphql(
        'mutation ($input: SetClosenessInput!) { setCloseness(input: $input) { ok refusal { code } contact { id } } }',
        { input: { commandId: id(), contactId: wanted, closeness: 'close' } },
      )
      expect(set.data).toEqual({ setCloseness: { ok: false, refusal: { code: 'NOT_FOUND' }, contact: null } })
      const input = { commandId: id(), interactionId: id(), contactIds: [wanted], channel: 'call' }
      const logged = await kim.graphql(
        'mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { ok refusal { code field } interaction { id } contacts { id } } }',
        { input },
      )
      expect(logged.data).toEqual({
        logInteraction: {
          ok: false,
          refusal: { code: 'NOT_FOUND', field: 'contactIds' },
          interaction: null,
          contacts: [],
        },
      })
    }
    expect(
      (
        await kim.graphql(
          '{ contacts { totalCount } findContacts(text: "ada") { id } history { edges { node { id } } } imports { id } }',
        )
      ).data,
    ).toMatchObject({ contacts: { totalCount: 0 }, findContacts: [] })
  })
  it('cannot be taken over by its id', async () => {
    const taken = await kim.graphql(addContact, { input: { commandId: id(), contactId, name: 'Mine now' } })
    expect(taken.data).toMatchObject({ addContact: { ok: false, contact: null } })
  })
  it('is not shown for a place in its list', async () => {
    for (let index = 0; index < 3; index += 1)
      await robin.graphql(addContact, { input: { commandId: id(), contactId: id(), name: `Person ${index}` } })
    const page =
      'query ($after: String, $sort: ContactSort) { contacts(first: 1, after: $after, sort: $sort) { pageInfo { endCursor } edges { node { name } } } }'
    const { data } = await robin.graphql(page)
    const after = (data as never as { contacts: { pageInfo: { endCursor: string } } }).contacts.pageInfo.endCursor
    expect((await robin.graphql(page, { after })).data).toMatchObject({
      contacts: { edges: [{ node: { name: 'Person 0' } }] },
    })
    for (const [browser, variables] of [
      [kim, { after }],
      [robin, { after, sort: 'company' }],
      [robin, { after: `${after.slice(0, -4)}AAAA` }],
      [robin, { after: 'bm9uc2Vuc2U' }],
    ] as const)
      expect((await browser.graphql(page, variables)).errors?.[0]?.extensions.code).toBe('BAD_CURSOR')
  })
})

describe('a page of people', () => {
  it('takes three statements in all: session, member, list', async () => {
    const query =
      '{ contacts(first: 50) { edges { node { id name company position tags closeness cadence { days } checkIn { status nextOn } lastInteraction { on summary } } } pageInfo { hasNextPage endCursor } } }'
    for (let warm = 0; warm < 3; warm += 1) await robin.graphql(query)
    const sent = vi.spyOn(pg.Client.prototype, 'query')
    const { errors } = await robin.graphql(query)
    expect(errors).toBeUndefined()
    // Saying for whom rows are read goes along with the statement.
    const around = ['begin', 'set-viewer', 'commit']
    const asked = sent.mock.calls
      .map(([statement]: unknown[]) =>
        typeof statement === 'string' ? statement : (statement as { name: string }).name,
      )
      .filter((statement) => !around.includes(statement))
    expect(asked).toHaveLength(3)
    sent.mockRestore()
  })
  it('is the same walked and compiled', async () => {
    const query =
      '{ contacts(first: 2) { totalCount edges { node { id name facts { text } timeline(first: 1) { edges { node { kind } } } } } } today { date checkInCount checkIns { name } } }'
    const answers = []
    for (let time = 0; time < 4; time += 1) answers.push((await robin.graphql(query)).data)
    for (const answer of answers) expect(answer).toEqual(answers[0])
    const bad = await Promise.all(
      [1, 2, 3].map(() => robin.graphql('{ contacts(first: 101) { totalCount } today { date } }')),
    )
    for (const answer of bad)
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
})

describe('an upload', () => {
  it.each<[string, Uint8Array | string, number, string]>([
    ['of nothing', '', 422, 'EMPTY_FILE'],
    ['of a web page', '<html></html>', 422, 'NOT_A_LIST'],
    ['of an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 422, 'ARCHIVE'],
    ['without people', 'First Name,Last Name,Connected On\n', 422, 'NO_PEOPLE'],
  ])('%s is refused with the reason', async (_what, file, status, code) =>
    expect(await robin.upload(file)).toMatchObject({ status, body: { code } }),
  )
  it('without a file, or by nobody, is refused', async () => {
    expect(await robin.send('/api/imports', { method: 'POST', body: new FormData() })).toMatchObject({
      status: 422,
      body: { code: 'NO_FILE' },
    })
    expect((await robin.post('/api/imports', {})).status).toBe(415)
    expect((await openBrowser(house.url).upload('x')).status).toBe(401)
  })
  it('is its owner’s alone until discarded', async () => {
    const { body } = await robin.upload('First Name,Last Name,Connected On\nAda,Byron,\n')
    const { importId } = body as { importId: string }
    const query = 'query ($id: ID!) { import(id: $id) { status } }'
    expect((await kim.graphql(query, { id: importId })).data).toEqual({ import: null })
    const start = 'mutation ($input: ImportInput!) { startImport(input: $input) { ok refusal { code } } }'
    expect((await kim.graphql(start, { input: { commandId: id(), importId } })).data).toEqual({
      startImport: { ok: false, refusal: { code: 'NOT_FOUND' } },
    })
    expect((await robin.graphql(query, { id: importId })).data).toEqual({ import: { status: 'previewed' } })
    await robin.graphql('mutation ($input: ImportInput!) { discardImport(input: $input) { ok } }', {
      input: { commandId: id(), importId },
    })
    expect((await robin.graphql(query, { id: importId })).data).toEqual({ import: null })
  })
})
