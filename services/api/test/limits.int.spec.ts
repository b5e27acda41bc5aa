import { createHash } from 'node:crypto'
import trustedDocuments from '@kith/graphql-schema/trusted-documents.json' with { type: 'json' }
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'

const trusted: Readonly<Record<string, string>> = trustedDocuments

let house: TestHouse
let robin: Browser
let token = ''

beforeAll(async () => {
  house = await openTestHouse({ KITH_AD_HOC_QUERIES: 'token', KITH_OPERATIONS_PER_MINUTE: '400' })
  robin = openBrowser(house.url)
  await robin.post('/api/first-account', owner)
  await robin.post('/api/account/confirm', { password: owner.password })
  const made = await robin.post('/api/account/tokens', { name: 'Script', scopes: ['read', 'write'], expiresInDays: 7 })
  token = (made.body as { readonly token: string }).token
})
afterAll(() => house.stop())

interface Told {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  readonly code?: string
}

const send = async (body: unknown, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const told = (await response.json()) as Told
  return { status: response.status, told, code: told.errors?.[0]?.extensions.code ?? told.code }
}
const withToken = (query: string, variables = {}) => send({ query, variables }, { authorization: `Bearer ${token}` })

describe('trusted documents', () => {
  it('are listed under the SHA-256 of their text', () => {
    const entries = Object.entries(trusted)
    expect(entries.length).toBeGreaterThan(40)
    for (const [documentId, text] of entries) expect(createHash('sha256').update(text).digest('hex')).toBe(documentId)
  })
  it('are all that a session may ask', async () => {
    const headers = { cookie: robin.cookie(), origin: house.url }
    const session = Object.entries(trusted).find(([, text]) => text.includes('query Session'))
    const known = await send({ documentId: session?.[0] }, headers)
    expect(known.told.data).toMatchObject({ viewer: { name: owner.name } })
    expect((await send({ query: '{ viewer { name } }' }, headers)).code).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
    expect((await send({ documentId: 'f'.repeat(64) }, headers)).code).toBe('PERSISTED_QUERY_NOT_FOUND')
  })
})

describe('an operation of one’s own (T32)', () => {
  it('is answered for a token', async () =>
    expect((await withToken('{ viewer { name } }')).told.data).toEqual({ viewer: { name: owner.name } }))

  const page = (first: number, inner: string) => `contacts(first: ${first}) { edges { node { ${inner} } } }`
  it.each([
    [
      'nine levels',
      '{ contacts { edges { node { timeline { edges { node { contacts { id { x } } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'sixteen aliases',
      `{ viewer { ${Array.from({ length: 16 }, (_, n) => `x${n}: name`).join(' ')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'eleven root fields',
      `{ ${Array.from({ length: 11 }, () => 'needsFirstAccount').join(' ')} }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['twenty-one directives', `{ viewer { name ${'@include(if: true) '.repeat(21)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a page of 101', `{ ${page(101, 'name')} }`, 'BAD_USER_INPUT'],
    ['pages within pages', `{ ${page(100, 'timeline(first: 100) { edges { node { id summary } } }')} }`, 'TOO_COMPLEX'],
    ['a fragment in a circle', '{ viewer { ...F } } fragment F on Viewer { ...F }', 'GRAPHQL_VALIDATION_FAILED'],
    ['more tokens than anybody needs', `{ viewer { ${'name '.repeat(2_100)} } }`, 'GRAPHQL_PARSE_FAILED'],
  ])('is refused with a code and without a number: %s', async (_what, query, code) => {
    const answer = await withToken(query)
    expect(answer.status).toBeLessThan(500)
    expect(answer.code).toBe(code)
    // How long a page may be is no secret; the other limits are nobody's business.
    if (code !== 'BAD_USER_INPUT') expect(answer.told.errors?.[0]?.message).not.toMatch(/\d{2}/)
  })
  it('is refused as one of several in a request, and when it is too long', async () => {
    const headers = { authorization: `Bearer ${token}` }
    const one = { query: '{ needsFirstAccount }' }
    expect((await send([one, one], headers)).status).toBe(400)
    expect((await send({ query: `#${'x'.repeat(101_000)}` }, headers)).status).toBe(413)
  })
  it('learns nothing of the schema', async () => {
    expect((await withToken('{ __schema { types { name } } }')).code).toBe('GRAPHQL_VALIDATION_FAILED')
    expect((await withToken('{ viewr { name } }')).told.errors?.[0]?.message).not.toMatch(/Did you mean/)
  })
  it('is refused with a token that is not ours, whatever cookie comes with it', async () => {
    for (const bearer of ['kith_pat_nonsense', `${token}x`, `${token.slice(0, -1)}`]) {
      const answer = await send(
        { query: '{ needsFirstAccount }' },
        { authorization: `Bearer ${bearer}`, cookie: robin.cookie(), origin: house.url },
      )
      expect(answer.status).toBe(401)
    }
  })
  it('does not go beyond what the token was made for', async () => {
    const admin = await withToken('{ members { totalCount } }')
    expect(admin.code).toBe('SCOPE_MISSING')
  })
  it('waits once somebody asked too much in a minute', async () => {
    const codes = new Set<string | undefined>()
    for (let round = 0; round < 45; round += 1)
      codes.add(
        (await withToken(`{ ${Array.from({ length: 10 }, (_, n) => `x${n}: needsFirstAccount`).join(' ')} }`)).code,
      )
    expect([...codes]).toEqual([undefined, 'TOO_MANY_REQUESTS'])
  })
})
