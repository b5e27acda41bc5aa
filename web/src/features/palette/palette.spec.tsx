import { RouterProvider, createMemoryHistory, createRootRoute, createRouter } from '@tanstack/react-router'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { Client, Provider, fetchExchange } from 'urql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ViewerProvider } from '../../app/session.tsx'
import type { Viewer } from '../../app/session.tsx'
import { Palette } from './palette.tsx'

const viewer = { roles: ['member'], cohorts: [], timeZone: 'UTC', locale: 'en', today: '2026-11-24' }
const person = (name: string) => ({ id: name.toLowerCase(), name, company: '', position: '' })
const nothing = { findContacts: [], opportunities: [], openings: { edges: [] }, referrals: [] }

let root: Root
let router: ReturnType<typeof openRouter>
/** Searches under way, by what is sought: the answer comes when the spec says so. */
let searches: Map<string, (found: readonly unknown[]) => void>

const reply = (data: object) => Response.json({ data: { ...nothing, ...data } })
const server = async (_: unknown, request?: RequestInit): Promise<Response> => {
  const { variables } = JSON.parse(typeof request?.body === 'string' ? request.body : '{}') as {
    variables: { text?: string }
  }
  const { text } = variables
  if (text === undefined) return reply({})
  return new Promise((resolve) => searches.set(text, (findContacts) => resolve(reply({ findContacts }))))
}
const openClient = () =>
  new Client({ url: 'http://kith.example/graphql', preferGetMethod: false, fetch: server, exchanges: [fetchExchange] })

const openRouter = () =>
  createRouter({ routeTree: createRootRoute({ component: Palette }), history: createMemoryHistory() })

const field = (): HTMLInputElement => {
  const input = document.querySelector('input')
  if (input === null) throw new Error('There is no field.')
  return input
}
const type = (text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text)
    field().dispatchEvent(new Event('input', { bubbles: true }))
  })
const press = (key: string) =>
  act(async () => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
/** Answers come over several turns of the loop. */
const settle = () => act(() => new Promise<void>((done) => void setTimeout(done, 10)))
const answer = async (text: string, ...names: readonly string[]) => {
  await settle()
  searches.get(text)?.(names.map((name) => person(name)))
  await settle()
}
const place = () => router.state.location.pathname

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  searches = new Map()
  router = openRouter()
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () =>
    root.render(
      <Provider value={openClient()}>
        <ViewerProvider value={viewer as unknown as Viewer}>
          <RouterProvider router={router} />
        </ViewerProvider>
      </Provider>,
    ),
  )
  await answer('', 'Recent')
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

describe('Enter in the palette, before a row is marked', () => {
  it('takes the first row that is shown', async () => {
    await type('Jorid')
    await answer('Jorid', 'Jorid', 'Jorida')
    await press('Enter')
    expect(place()).toBe('/people/jorid')
  })

  it('waits for what is still sought, and takes nobody who was found for the text before', async () => {
    await type('Jorid')
    await press('Enter')
    expect(place()).toBe('/')
    await answer('Jorid', 'Jorid')
    expect(place()).toBe('/people/jorid')
  })

  it('takes nobody once another text is typed', async () => {
    await type('Jorid')
    await press('Enter')
    await type('Jo')
    await answer('Jo', 'Joan')
    expect(place()).toBe('/')
  })

  it('does nothing where nobody is found', async () => {
    await type('Jorid')
    await press('Enter')
    await answer('Jorid')
    expect(place()).toBe('/')
  })

  it('means nothing while nothing is typed', async () => {
    await press('Enter')
    expect(place()).toBe('/')
  })
})
