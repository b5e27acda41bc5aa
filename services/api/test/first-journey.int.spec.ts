import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id, openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'

const sample = readFileSync(new URL('../../../packages/interchange/test/fixtures/connections.csv', import.meta.url))

let house: TestHouse
let robin: Browser

beforeAll(async () => {
  house = await openTestHouse()
  robin = openBrowser(house.url)
})
afterAll(() => house.stop())

describe('the first journey', () => {
  it('begins with nobody', async () => {
    const { data } = await robin.graphql('{ viewer { id } needsFirstAccount }')
    expect(data).toEqual({ viewer: null, needsFirstAccount: true })
  })
  it('makes the first account, once, and signs it in', async () => {
    const both = await Promise.all([
      robin.post('/api/first-account', owner),
      openBrowser(house.url).post('/api/first-account', { ...owner, email: 'other@kith.example' }),
    ])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 409]))
    if (both[0].status !== 201) throw new Error('the other one was first')
    const { data } = await robin.graphql(
      '{ viewer { name email timeZone workspace { name } hasContacts today digest { frequency } } needsFirstAccount }',
    )
    expect(data).toMatchObject({
      viewer: {
        name: owner.name,
        email: owner.email,
        timeZone: 'Europe/Vienna',
        workspace: { name: 'Bootcamp' },
        hasContacts: false,
      },
      needsFirstAccount: false,
    })
  })
  it('imports a list', async () => {
    const { status, body } = await robin.upload(sample)
    expect({ status, body }).toMatchObject({ status: 201 })
    const { importId } = body as { importId: string }
    const preview = await robin.graphql(
      'query ($id: ID!) { import(id: $id) { status rows fileName preview { rows willAdd willChange unchanged refused columns { header meaning } sample { line name } refusals { line code message column raw } } } }',
      { id: importId },
    )
    expect(preview.data).toMatchObject({
      import: {
        status: 'previewed',
        fileName: 'Connections.csv',
        preview: { rows: 25, willAdd: 17, willChange: 0, unchanged: 1, refused: 7 },
      },
    })
    const started = await robin.graphql(
      'mutation ($input: ImportInput!) { startImport(input: $input) { ok refusal { message } import { status } } }',
      { input: { commandId: id(), importId } },
    )
    expect(started.data).toMatchObject({ startImport: { ok: true, refusal: null } })
    await house.api.importsIdle()
    await expect
      .poll(
        async () =>
          (
            await robin.graphql('query ($id: ID!) { import(id: $id) { status processed added unchanged refused } }', {
              id: importId,
            })
          ).data,
        { timeout: 10_000 },
      )
      .toEqual({
        import: { status: 'finished', processed: 25, added: 17, unchanged: 1, refused: 7 },
      })
    const report = await robin.graphql(
      'query ($id: ID!) { import(id: $id) { report(first: 3, outcome: refused) { edges { node { line code message raw } } pageInfo { hasNextPage } } } }',
      { id: importId },
    )
    expect(report.data).toMatchObject({
      import: { report: { edges: [{ node: { line: 12, code: 'NO_NAME' } }, {}, {}], pageInfo: { hasNextPage: true } } },
    })
  })
  it('lists the people', async () => {
    const { data, errors } = await robin.graphql(
      '{ contacts(first: 5) { totalCount edges { cursor node { id name company closeness checkIn { status } } } pageInfo { hasNextPage endCursor } } }',
    )
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ contacts: { totalCount: 17, pageInfo: { hasNextPage: true } } })
  })
  it('logs an interaction, and the next check-in moves', async () => {
    const found = await robin.graphql('{ findContacts(text: "tomoko") { id name } }')
    const contactId = (found.data as never as { findContacts: [{ id: string }] }).findContacts[0].id
    const placed = await robin.graphql(
      'mutation ($input: SetClosenessInput!) { setCloseness(input: $input) { ok isStale contact { closeness checkIn { status nextOn } } } }',
      { input: { commandId: id(), contactId, closeness: 'close' } },
    )
    expect(placed.data).toMatchObject({
      setCloseness: {
        ok: true,
        isStale: false,
        contact: { closeness: 'close', checkIn: { status: 'never_contacted' } },
      },
    })
    const today = await robin.graphql(
      '{ today { date checkInCount doneToday checkIns { id } snoozed { id } dates { inDays } followUps { id } } }',
    )
    expect(today.data).toMatchObject({ today: { checkInCount: 1, checkIns: [{ id: contactId }] } })
    const input = {
      commandId: id(),
      interactionId: id(),
      contactIds: [contactId],
      channel: 'coffee',
      summary: 'Talked about gardens',
      helpGiven: ['advice'],
    }
    const logged = await robin.graphql(
      'mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { ok isStale refusal { message } interaction { id kind channel happenedOn } contacts { id checkIn { status nextOn } lastInteraction { channel summary } } } }',
      { input },
    )
    expect(logged.data).toMatchObject({
      logInteraction: {
        ok: true,
        isStale: false,
        interaction: { kind: 'catch_up', channel: 'coffee' },
        contacts: [
          { id: contactId, checkIn: { status: 'upcoming' }, lastInteraction: { summary: 'Talked about gardens' } },
        ],
      },
    })
    const again = await robin.graphql(
      'mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { ok interaction { id } } }',
      { input },
    )
    expect(again.data).toMatchObject({ logInteraction: { ok: true } })
    const page = await robin.graphql(
      'query ($id: ID!) { contact(id: $id) { helpGiven employment { company } facts { text } notes { text } importantDates { label } timeline { edges { node { summary } } } history(first: 10) { edges { node { type sentence } } } asOf(date: "2030-01-01") { name differences } } }',
      { id: contactId },
    )
    expect(page.errors).toBeUndefined()
    const contact = (
      page.data as never as {
        contact: { timeline: { edges: unknown[] }; history: { edges: { node: { type: string } }[] } }
      }
    ).contact
    expect(contact.timeline.edges).toHaveLength(1)
    expect(contact.history.edges.map(({ node }) => node.type)).toEqual([
      'interaction.logged',
      'contact.closeness-set',
      'contact.added',
    ])
  })
  it('shows what happened, newest first', async () => {
    const { data, errors } = await robin.graphql(
      '{ history(first: 3) { edges { node { type sentence actor } } } tags { tag } mailbox { edges { node { id } } } imports { status } }',
    )
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      history: { edges: [{ node: { type: 'interaction.logged', actor: owner.name } }, {}, {}] },
      imports: [{ status: 'finished' }],
    })
  })
  it('undoes the import but keeps whom the owner has worked with', async () => {
    const list = await robin.graphql('{ imports { id } }')
    const importId = (list.data as never as { imports: [{ id: string }] }).imports[0].id
    const undone = await robin.graphql(
      'mutation ($input: ImportInput!) { undoImport(input: $input) { ok refusal { message } } }',
      { input: { commandId: id(), importId } },
    )
    expect(undone.data).toMatchObject({ undoImport: { ok: true } })
    await expect
      .poll(
        async () =>
          (
            await robin.graphql('query ($id: ID!) { import(id: $id) { status kept } contacts { totalCount } }', {
              id: importId,
            })
          ).data,
        { timeout: 10_000 },
      )
      .toEqual({
        import: { status: 'undone', kept: 1 },
        contacts: { totalCount: 1 },
      })
  })
  it('brings them back with the same file', async () => {
    const { body } = await robin.upload(sample)
    const { importId } = body as { importId: string }
    const preview = await robin.graphql(
      'query ($id: ID!) { import(id: $id) { preview { willAdd unchanged refused } } }',
      { id: importId },
    )
    expect(preview.data).toMatchObject({ import: { preview: { willAdd: 16, unchanged: 2, refused: 7 } } })
    await robin.graphql('mutation ($input: ImportInput!) { startImport(input: $input) { ok } }', {
      input: { commandId: id(), importId },
    })
    await house.api.importsIdle()
    await expect
      .poll(async () => (await robin.graphql('{ contacts { totalCount } }')).data, { timeout: 10_000 })
      .toEqual({ contacts: { totalCount: 17 } })
  })
  it('ends with signing out', async () => {
    expect((await robin.post('/api/auth/sign-out', {})).status).toBe(200)
    expect((await robin.graphql('{ viewer { id } }')).data).toEqual({ viewer: null })
    expect((await robin.graphql('{ contacts { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
  it('leaves nothing in the log of the process', () => expect(house.logged()).toBe(''))
})
