import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id, openBrowser, owner } from './browser.ts'
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
  it('may not sign up, nor do what nobody wrote a route for', async () => {
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

describe('signing in', () => {
  it('sets a cookie that scripts cannot read', async () => {
    const { headers, body } = await openBrowser(house.url).post('/api/auth/sign-in/email', {
      email: owner.email.toUpperCase(),
      password: owner.password,
    })
    const flags = 'Max-Age=\\d+; Path=/; HttpOnly; SameSite=Lax$'
    const [session, device] = headers.getSetCookie()
    expect(session).toMatch(new RegExp(`^kith-session=[\\w-]{43}; ${flags}`))
    expect(device).toMatch(new RegExp(`^kith-device=[\\w-]{43}; ${flags}`))
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

describe('the first account', () => {
  it('is not made twice, however often it is asked for', async () => {
    const answers = []
    for (let index = 0; index < 40; index += 1)
      answers.push(
        (await openBrowser(house.url).post('/api/first-account', { ...owner, email: `x${index}@kith.example` })).status,
      )
    expect(new Set(answers)).toEqual(new Set([409, 429]))
  })
})
