import fastify from 'fastify'
import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { admitOperations } from '../src/graphql/operations/admission.ts'
import type { AdHocQueries } from '../src/graphql/operations/admission.ts'
import { createBudgets } from '../src/auth/limits/budgets.ts'
import { costOf, highestCost } from '../src/graphql/operations/cost.ts'

const schema = buildSchema(`
  type Query { people(first: Int = 50): PersonConnection! }
  type PersonConnection { edges: [Edge!]! }
  type Edge { node: Person! }
  type Person { name: String!, notes: [Note!]!, timeline(first: Int = 20): PersonConnection! }
  type Note { text: String! }
`)
const cost = (query: string, variables = {}) =>
  costOf({ schema, document: parse(query), variables, operationName: undefined })

describe('what an operation costs', () => {
  it('is a row for each that a page may hold', () =>
    expect(cost('{ people(first: 10) { edges { node { name } } } }')).toBe(31))
  it('counts the usual size when none is asked for, and variables', () => {
    expect(cost('{ people { edges { node { name } } } }')).toBe(151)
    expect(cost('query ($n: Int) { people(first: $n) { edges { node { name } } } }', { n: 100 })).toBe(301)
  })
  it('counts a list without a size ten times', () =>
    expect(cost('{ people(first: 1) { edges { node { notes { text } } } } }')).toBe(14))
  it('is too high for pages within pages', () => {
    const nested = (first: number) =>
      `{ people(first: ${first}) { edges { node { timeline(first: 100) { edges { node { name } } } } } } }`
    expect(cost(nested(10))).toBeLessThan(highestCost)
    expect(cost(nested(100))).toBeGreaterThan(highestCost)
  })
  it('is not known when the variables do not fit', () =>
    expect(cost('query ($n: Int) { people(first: $n) { edges { node { name } } } }', { n: 'many' })).toBeUndefined())
})

describe('a budget', () => {
  it('holds so many a minute for each key, and fills again', () => {
    let now = 0
    const budgets = createBudgets(() => now)
    expect([budgets.take('a', 10, 6), budgets.take('a', 10, 5), budgets.take('b', 10, 10)]).toEqual([0, 60, 0])
    now = 60_000
    expect(budgets.take('a', 10, 10)).toBe(0)
  })
})

const gate = (adHoc: AdHocQueries, perMinute = 1_000) => {
  const app = fastify()
  const budgets = createBudgets(() => 0)
  admitOperations(app, {
    documents: { abc: '{ people { edges { node { name } } } }' },
    adHoc,
    budgets,
    perAddress: perMinute,
  })
  app.post('/graphql', async ({ body }) => body)
  app.post('/other', async ({ body }) => body)
  return (payload: object, headers: Record<string, string> = {}, url = '/graphql') =>
    app.inject({ method: 'POST', url, payload, headers })
}

describe('letting operations in', () => {
  it('takes the text of a trusted document from our own list', async () => {
    const answer = await gate('token')({ documentId: 'abc', variables: { a: 1 }, query: '{ secrets }' })
    expect(answer.json()).toEqual({
      query: '{ people { edges { node { name } } } }',
      variables: { a: 1 },
      extensions: { trusted: true },
    })
  })
  it.each(['nothing', '__proto__', 'constructor'])('refuses the document %s', async (documentId) => {
    const answer = await gate('token')({ documentId })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  })
  it('refuses an operation of somebody’s own without a token', async () => {
    const answer = await gate('token')({ query: '{ people }' })
    expect(answer.statusCode).toBe(403)
    expect(answer.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED')
  })
  it('takes one with a token, and never the word of a client that it is trusted', async () => {
    const answer = await gate('token')(
      { query: '{ people }', extensions: { trusted: true } },
      { authorization: 'Bearer kith_pat_x' },
    )
    expect(answer.json()).toEqual({ query: '{ people }' })
  })
  it('takes one from a session where those who build on Kith allow it', async () =>
    expect((await gate('session')({ query: '{ people }' })).statusCode).toBe(200))
  it('refuses several in one request', async () => {
    expect((await gate('session')([{ query: '{ people }' }])).statusCode).toBe(400)
  })
  it('looks at operations only', async () =>
    expect((await gate('token')({ query: '{ people }' }, {}, '/other')).statusCode).toBe(200))
  it('slows down an address that asks too often', async () => {
    const post = gate('session', 2)
    const statuses = []
    for (let tries = 0; tries < 3; tries += 1) statuses.push((await post({ query: '{ people }' })).statusCode)
    expect(statuses).toEqual([200, 200, 429])
  })
})
