import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id, openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'

let house: TestHouse
let robin: Browser
let kim: Browser

const addContact =
  'mutation ($input: AddContactInput!) { addContact(input: $input) { ok refusal { code field message } contact { id name } } }'

beforeAll(async () => {
  house = await openTestHouse()
  robin = openBrowser(house.url)
  kim = openBrowser(house.url)
  await robin.post('/api/first-account', owner)
  const { data } = await robin.graphql('{ viewer { workspace { id } } }')
  const workspaceId = (data as never as { viewer: { workspace: { id: string } } }).viewer.workspace.id
  await house.join({ ...owner, email: 'kim@kith.example', name: 'Kim Example' }, workspaceId)
  await kim.post('/api/auth/sign-in/email', { email: 'kim@kith.example', password: owner.password })
})
afterAll(() => house.stop())

describe('what belongs to somebody else', () => {
  it('begins with two members of one workspace', async () => {
    await expect
      .poll(async () => (await kim.graphql('{ viewer { name } }')).data)
      .toEqual({ viewer: { name: 'Kim Example' } })
  })
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
    const before = house.statements()
    const { errors } = await robin.graphql(query)
    expect(errors).toBeUndefined()
    expect(house.statements() - before).toBe(3)
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

describe('a request that is not ours', () => {
  const body = JSON.stringify({ query: '{ needsFirstAccount }' })
  const json = { 'content-type': 'application/json' }
  it.each<[string, RequestInit, number]>([
    ['GET', { method: 'GET' }, 405],
    ['plain text', { method: 'POST', body, headers: { 'content-type': 'text/plain' } }, 415],
    [
      'a form',
      { method: 'POST', body: 'query=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
    ],
    ['another origin', { method: 'POST', body, headers: { ...json, origin: 'https://evil.example' } }, 403],
    ['a null origin', { method: 'POST', body, headers: { ...json, origin: 'null' } }, 403],
    ['a list of operations', { method: 'POST', body: `[${body},${body}]`, headers: json }, 400],
    ['no JSON', { method: 'POST', body: '{nope', headers: json }, 400],
    [
      'a body past the limit',
      { method: 'POST', body: JSON.stringify({ query: `#${'x'.repeat(101_000)}` }), headers: json },
      413,
    ],
    [
      'polluted JSON',
      { method: 'POST', body: '{"query":"{ needsFirstAccount }","__proto__":{"x":1}}', headers: json },
      400,
    ],
    [
      'too deep a query',
      {
        method: 'POST',
        body: JSON.stringify({
          query:
            '{ imports { report { edges { node { line } } } } contacts { edges { node { timeline { edges { node { contacts { id { x } } } } } } } } }',
        }),
        headers: json,
      },
      400,
    ],
  ])('is refused with a code: %s', async (_what, init, status) => {
    const answer = await robin.send('/graphql', init)
    expect(answer.status).toBe(status)
    const told = answer.body as { code?: string; errors?: [{ extensions: { code: string } }] }
    expect(told.code ?? told.errors?.[0]?.extensions.code).toMatch(/^[A-Z_]+$/)
    expect(JSON.stringify(told)).not.toMatch(/at .*\.ts|stack|node_modules/)
  })
  it('learns nothing of the schema', async () => {
    expect((await robin.graphql('{ __schema { types { name } } }')).errors?.[0]?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    )
    expect((await robin.graphql('{ contct(id: "x") { id } }')).errors?.[0]?.message).not.toMatch(/Did you mean/)
    expect(
      (await robin.graphql('query ($s: ContactSort) { contacts(sort: $s) { totalCount } }', { s: 'nam' })).errors?.[0]
        ?.message,
    ).not.toMatch(/Did you mean/)
  })
  it('may not sign up, nor reach what the library would answer', async () => {
    for (const path of ['sign-up/email', 'update-user', 'delete-user', 'ok', 'error', 'request-password-reset'])
      expect(
        (await robin.post(`/api/auth/${path}`, { email: 'x@kith.example', password: owner.password, name: 'X' }))
          .status,
      ).toBe(404)
  })
})

describe('live changes', () => {
  it('reach the page of whom they concern, and end with the session', async () => {
    const page = openBrowser(house.url)
    await page.post('/api/auth/sign-in/email', { email: owner.email, password: owner.password })
    const stream = await fetch(`${house.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie: page.cookie() },
      body: JSON.stringify({ query: 'subscription { changed { topics contactIds importId } }' }),
    })
    expect(stream.status).toBe(200)
    const reader = stream.body?.getReader()
    let heard = ''
    const until = async (pattern: RegExp): Promise<void> => {
      while (!pattern.test(heard)) {
        const piece = await reader?.read()
        if (!piece || piece.done) return
        heard += new TextDecoder().decode(piece.value)
      }
    }
    const contactId = id()
    await robin.graphql(addContact, { input: { commandId: id(), contactId, name: 'Grace Live' } })
    await until(new RegExp(contactId))
    expect(heard).toContain('"contacts"')
    await page.post('/api/auth/sign-out', {})
    await until(/event: complete/)
    expect(heard).toContain('event: complete')
  })
  it('are for members, and nothing else is asked there', async () => {
    expect(
      (
        await openBrowser(house.url).post(
          '/graphql/stream',
          { query: 'subscription { changed { topics } }' },
          { accept: 'text/event-stream' },
        )
      ).status,
    ).toBe(401)
    expect(
      (await robin.post('/graphql/stream', { query: '{ viewer { id } }' }, { accept: 'text/event-stream' })).status,
    ).toBe(400)
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

describe('signing in', () => {
  it('sets a cookie that scripts cannot read', async () => {
    const { headers, body } = await openBrowser(house.url).post('/api/auth/sign-in/email', {
      email: owner.email.toUpperCase(),
      password: owner.password,
    })
    expect(headers.get('set-cookie')).toMatch(/^kith-session=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(JSON.stringify(body)).not.toContain('token')
  })
  it('says the same for a wrong password and an unknown address', async () => {
    const [wrong, unknown] = await Promise.all([
      openBrowser(house.url).post('/api/auth/sign-in/email', { email: owner.email, password: 'not the password' }),
      openBrowser(house.url).post('/api/auth/sign-in/email', {
        email: 'nobody@kith.example',
        password: 'not the password',
      }),
    ])
    expect(wrong.status).toBe(401)
    expect(unknown.status).toBe(401)
    expect(wrong.body).toEqual(unknown.body)
  })
  it('is slowed down before any password is hashed', async () => {
    const stranger = openBrowser(house.url)
    const answers = []
    const since = performance.now()
    for (let index = 0; index < 60; index += 1)
      answers.push(
        (await stranger.post('/api/auth/sign-in/email', { email: 'kim@kith.example', password: `guess ${index}` }))
          .status,
      )
    expect(answers.filter((status) => status === 429).length).toBeGreaterThanOrEqual(50)
    expect(performance.now() - since).toBeLessThan(20_000)
  })
})

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
          '/api/auth/change-password',
          '/api/auth/revoke-session',
          '/graphql',
          '/graphql/stream',
          '/api/imports',
        ),
        fc.oneof(odd, fc.record({ email: odd, password: odd, name: odd, query: odd, variables: odd, token: odd })),
        async (path, body) => {
          const { status } = await openBrowser(house.url).post(path, body)
          expect(status).toBeLessThan(500)
        },
      ),
      { numRuns: 100 },
    )
    expect(house.logged()).not.toContain('failed')
    expect((await robin.graphql('{ viewer { name } }')).status).toBe(200)
  })
})
