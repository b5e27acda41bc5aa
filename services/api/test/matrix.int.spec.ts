import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from './browser.ts'
import { createSchema } from '../src/graphql/schema.ts'
import { routePolicies } from '../src/server/route-policy.ts'
import { isLeaving, operationsOf, variantsOf } from './matrix/operations.ts'
import type { Operation } from './matrix/operations.ts'
import { bodies, ending, pathOf } from './matrix/routes.ts'
import { buildTown, principals } from './matrix/town.ts'
import type { Principal, Town } from './matrix/town.ts'
import { verdictOf, verdictOfRoute } from './matrix/verdict.ts'
import type { Verdict } from './matrix/verdict.ts'
import { inWords } from './matrix/words.ts'

type Row = Readonly<Record<string, string>>
type Matrix = Readonly<Record<string, Row>>

const file = fileURLToPath(new URL('../policy.json', import.meta.url))
const operations = operationsOf(createSchema())

let town: Town
beforeAll(async () => {
  town = await buildTown()
}, 120_000)
afterAll(() => town.house.stop())

const askEverybody = async (judge: (principal: Principal) => Promise<Verdict>): Promise<Row> => {
  const verdicts: Partial<Record<Principal, Verdict>> = {}
  for (const principal of principals) verdicts[principal] = await judge(principal)
  return inWords(verdicts as Record<Principal, Verdict>)
}

const operationMatrix = async (asked: readonly Operation[]): Promise<Matrix> => {
  const rows: Record<string, Row> = {}
  for (const operation of asked)
    for (const [label, foreignTarget] of variantsOf(operation))
      rows[`${operation.name}${label === '' ? '' : ` (${label})`}`] = await askEverybody(async (principal) => {
        const { browser, own } = town.people[principal]
        const all = { ...town.foreign, ...own }
        const targets =
          foreignTarget === undefined ? all : { ...all, [foreignTarget]: town.foreign[foreignTarget] ?? '' }
        const answer = await browser.graphql(operation.document, operation.variables(targets, foreignTarget))
        if (answer.errors?.[0]?.extensions.code.startsWith('INTERNAL'))
          throw new Error(town.house.logged().slice(-3_000))
        return verdictOf(operation, answer)
      })
  return rows
}

/** The stream never ends by itself; of everything else cookies are kept, as a browser would. */
const askRoute = async (browser: Browser, method: string, path: string, given: unknown) => {
  const init: RequestInit =
    method === 'GET' || method === 'DELETE'
      ? { method, redirect: 'manual' }
      : { method, redirect: 'manual', body: JSON.stringify(given), headers: { 'content-type': 'application/json' } }
  if (path === '/api/imports') return browser.upload('Name\n')
  if (path === '/api/resumes') {
    const form = new FormData()
    form.append('file', new Blob(['no résumé']), 'Resume.pdf')
    return browser.send(path, { method, body: form })
  }
  if (path !== '/graphql/stream') return browser.send(pathOf(path), init)
  const stop = new AbortController()
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream', cookie: browser.cookie() }
  const body = JSON.stringify({ query: 'subscription { changed { topics } }' })
  const { status } = await fetch(`${town.house.url}${path}`, { method, headers, body, signal: stop.signal })
  stop.abort()
  return { status, body: undefined }
}

const routeMatrix = async (isWanted: (route: string) => boolean): Promise<Matrix> => {
  const rows: Record<string, Row> = {}
  const routes = routePolicies
    .map(({ method, path }) => ({ route: `${method} ${path}`, method, path }))
    .filter(({ route, path }) => path !== '/graphql' && isWanted(route))
    .toSorted((left, right) => ending.indexOf(left.route) - ending.indexOf(right.route))
  for (const { route, method, path } of routes)
    rows[route] = await askEverybody(async (principal) => {
      const { browser } = town.people[principal]
      const { status, body } = await askRoute(browser, method, path, bodies[route]?.() ?? {})
      const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : undefined
      return verdictOfRoute(route, status, code)
    })
  return rows
}

describe('who may do what (T21)', () => {
  it('is as policy.json says, for every query, mutation and route', { timeout: 180_000 }, async () => {
    const isEnding = (route: string): boolean => ending.includes(route)
    const found = {
      ...(await operationMatrix(operations.filter((operation) => !isLeaving(operation)))),
      ...(await routeMatrix((route) => !isEnding(route))),
      ...(await operationMatrix(operations.filter(isLeaving))),
      ...(await routeMatrix(isEnding)),
    }
    const sorted = Object.fromEntries(Object.entries(found).toSorted(([left], [right]) => (left < right ? -1 : 1)))
    // Written when it is not there, and still red: read it, line by line, before it is kept.
    if (!existsSync(file)) {
      writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
      throw new Error('policy.json was not there and has been written. Read it before you keep it.')
    }
    expect(sorted).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })
})
