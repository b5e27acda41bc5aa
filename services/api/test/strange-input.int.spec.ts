import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id, openBrowser } from './browser.ts'
import type { Browser } from './browser.ts'
import type { TestHouse } from './house.ts'
import { addContact, openHouseOfTwo } from './two-members.ts'
import type { TwoMembers } from './two-members.ts'

let members: TwoMembers
let house: TestHouse
let robin: Browser

beforeAll(async () => {
  members = await openHouseOfTwo()
  ;({ house, robin } = members)
})
afterAll(() => members.house.stop())

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '\0',
    '\ud800',
    '\udfff',
    '%00',
    "' or 1=1 --",
    '__proto__',
    'constructor',
    '9'.repeat(400),
    '\u202e',
    '{}',
    '<script>',
  ),
  fc.uuid(),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
)

const operations = [
  'query ($a: String, $b: Int) { contacts(first: $b, after: $a, filter: { search: $a, tag: $a }) { totalCount edges { node { name } } } }',
  'query ($a: String!, $b: Int) { findContacts(text: $a, first: $b) { name } }',
  'query ($a: ID!) { contact(id: $a) { name } import(id: $a) { status } mail(id: $a) { subject } }',
  'query ($a: String, $b: Int) { history(first: $b, after: $a) { edges { node { sentence } } } mailbox(first: $b, after: $a) { edges { node { id } } } }',
  'mutation ($c: ID!, $i: ID!, $a: String!) { addContact(input: { commandId: $c, contactId: $i, name: $a, company: $a, email: $a, profileUrl: $a }) { ok refusal { code } } }',
  'mutation ($c: ID!, $i: ID!, $a: String!) { addNote(input: { commandId: $c, contactId: $i, noteId: $c, text: $a }) { ok refusal { code } } addTag(input: { commandId: $c, contactId: $i, tag: $a }) { ok } }',
  'mutation ($c: ID!, $i: ID!, $a: CalendarDate) { snoozeCheckIn(input: { commandId: $c, contactId: $i, until: $a }) { ok } }',
  'mutation ($c: ID!, $i: ID!, $a: String, $b: Int!) { addImportantDate(input: { commandId: $c, contactId: $i, dateId: $c, kind: birthday, label: $a, month: $b, day: $b }) { ok } }',
  'mutation ($c: ID!, $i: ID!, $a: String!) { logInteraction(input: { commandId: $c, interactionId: $c, contactIds: [$i], channel: call, summary: $a }) { ok } }',
  'mutation ($c: ID!, $a: String!, $b: Int!) { setTimeZone(input: { commandId: $c, timeZone: $a, locale: $a }) { ok } setDigest(input: { commandId: $c, frequency: daily, weekday: $b, localHour: $b }) { ok } changeProfile(input: { commandId: $c, name: $a }) { ok } }',
]

describe('strange input', () => {
  it('never ends in a fault', async () => {
    const contactId = id()
    await robin.graphql(addContact, { input: { commandId: id(), contactId, name: 'Ada Odd' } })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        odd,
        odd,
        fc.oneof(fc.constant(contactId), odd),
        async (query, a, b, i) => {
          const { status, errors } = await robin.graphql(query, { a, b, i, c: id() })
          expect(status).toBeLessThan(500)
          for (const error of errors ?? []) expect(error.extensions.code).not.toBe('INTERNAL')
        },
      ),
      { numRuns: 300 },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          '/api/first-account',
          '/api/auth/sign-in/email',
          '/api/auth/reset/request',
          '/api/auth/reset',
          '/api/auth/email/confirm',
          '/api/account/confirm',
          '/api/account/password',
          '/api/account/email',
          '/api/account/tokens',
          '/api/workspace/switch',
          '/graphql',
          '/graphql/stream',
          '/api/imports',
        ),
        fc.oneof(
          odd,
          fc.record({ email: odd, password: odd, name: odd, query: odd, variables: odd, token: odd }),
          fc.record({ current: odd, next: odd, code: odd, ticket: odd, scopes: odd, workspaceId: odd }),
        ),
        async (path, body) => {
          // One's own account is for who is signed in; sign-in and the like are tried by a stranger.
          const browser = /^.api.(?:account|workspace)/.test(path) ? members.kim : openBrowser(house.url)
          const { status } = await browser.post(path, body)
          expect(status).toBeLessThan(500)
        },
      ),
      { numRuns: 100 },
    )
    expect(house.logged()).not.toContain('failed')
    expect((await robin.graphql('{ viewer { name } }')).status).toBe(200)
  })
})
