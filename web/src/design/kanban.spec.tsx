import { RouterProvider, createMemoryHistory, createRootRoute, createRouter } from '@tanstack/react-router'
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listenToKeys } from '../keyboard/use-keys.ts'
import { Kanban } from './kanban.tsx'
import { dismiss, toastStore } from './toasts.ts'

type Task = { readonly id: string; readonly name: string; readonly state: 'wished' | 'begun' | 'won' | 'lost' }

const columns = [
  { id: 'wished', name: 'Wished' },
  { id: 'begun', name: 'Begun', empty: 'Nothing is begun.' },
  { id: 'won', name: 'Won', group: 'Settled' },
  { id: 'lost', name: 'Lost', group: 'Settled' },
] as const

const start: readonly Task[] = [
  { id: 'a', name: 'Anchor', state: 'wished' },
  { id: 'b', name: 'Bell', state: 'wished' },
  { id: 'c', name: 'Chart', state: 'won' },
]

let given: readonly Task[] = start
let answer: (item: Task, to: Task['state']) => Promise<string | undefined>

const Board = () => {
  const [items, setItems] = useState(given)
  return (
    <Kanban
      label="Tasks"
      columns={columns}
      items={items}
      columnOf={({ state }) => state}
      nameOf={({ name }) => name}
      link={() => ({ to: '/' })}
      renderCard={({ name }) => <p>{name}</p>}
      onMove={async (item, state) => {
        const refused = await answer(item, state)
        if (refused === undefined)
          setItems((now) => now.map((each) => (each.id === item.id ? { ...each, state } : each)))
        return refused
      }}
    />
  )
}

let root: Root
let stopKeys: () => void

const cardsOf = (column: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-column="${column}"] [data-card]`)].map(
    ({ dataset }) => dataset['card'],
  )
const key = (name: string) =>
  act(async () => {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
    target.dispatchEvent(new KeyboardEvent('keyup', { key: name, bubbles: true, cancelable: true }))
    await new Promise((done) => requestAnimationFrame(done))
  })
/** Some frames later. */
const rested = () =>
  act(async () => {
    for (let frame = 0; frame < 14; frame += 1) await new Promise((done) => requestAnimationFrame(done))
  })
const card = (id: string) => document.querySelector<HTMLElement>(`[data-card="${id}"]`)

/** Opens a page with the board of these tasks on it. */
const show = async (items: readonly Task[]) => {
  given = items
  const rootRoute = createRootRoute({ component: Board })
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory({ initialEntries: ['/'] }) })
  await router.load()
  const element = document.body.appendChild(document.createElement('div'))
  root = createRoot(element)
  stopKeys = listenToKeys()
  await act(async () => root.render(<RouterProvider router={router as never} />))
}
const leave = async () => {
  await act(async () => root.unmount())
  stopKeys()
  document.body.replaceChildren()
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  answer = async () => undefined
  await show(start)
})

afterEach(async () => {
  await leave()
  for (const { id } of toastStore.snapshot()) dismiss(id)
  vi.unstubAllGlobals()
})

describe('a board of columns', () => {
  it('shows each column with its cards, says quietly when it is empty, and folds a group', () => {
    expect(cardsOf('wished')).toEqual(['a', 'b'])
    expect(document.body.textContent).toContain('Nothing is begun.')
    expect(document.querySelector('[data-column="won"]')).toBeNull()
    expect(document.querySelector('[aria-expanded="false"]')?.textContent).toBe('Settled1')
  })

  it('goes from card to card and from column to column by key', async () => {
    await key('j')
    expect(document.activeElement).toBe(card('a'))
    await key('j')
    expect(document.activeElement).toBe(card('b'))
    await key('k')
    expect(document.activeElement).toBe(card('a'))
    await key('ArrowRight')
    expect((document.activeElement as HTMLElement).dataset['column']).toBe('begun')
    await key('ArrowLeft')
    expect(document.activeElement).toBe(card('a'))
  })

  it('moves the card in hand with m and a figure, before the answer is there', async () => {
    let arrived: (refused: string | undefined) => void = () => undefined
    answer = () => new Promise((done) => (arrived = done))
    await key('j')
    await key('m')
    expect([...document.querySelectorAll('[role="menuitem"]')].map(({ textContent }) => textContent)).toEqual([
      'Begun1',
      'Won2',
      'Lost3',
    ])
    await key('1')
    expect(cardsOf('begun')).toEqual(['a'])
    await act(async () => arrived(undefined))
    expect(cardsOf('begun')).toEqual(['a'])
    await rested()
    await rested()
    expect(document.activeElement).toBe(card('a'))
    expect(toastStore.snapshot()).toEqual([])
  })

  it('takes a card back whose move is refused, and says why', async () => {
    answer = async () => 'It has to be begun by two.'
    await key('j')
    await key('m')
    await key('1')
    expect(cardsOf('begun')).toEqual([])
    expect(cardsOf('wished')).toEqual(['a', 'b'])
    await rested()
    expect(document.activeElement).toBe(card('a'))
    expect(toastStore.snapshot().map(({ text }) => text)).toEqual(['It has to be begun by two.'])
  })

  it('draws thirty cards of a long column, more when asked, and one that has just come to it', async () => {
    await leave()
    await show([
      ...Array.from({ length: 34 }, (_, at): Task => ({ id: `n${at}`, name: `Task ${at}`, state: 'begun' })),
      ...start,
    ])
    const more = () => [...document.querySelectorAll('button')].find((each) => each.textContent.startsWith('Show more'))
    expect(cardsOf('begun')).toHaveLength(30)
    expect(more()?.textContent).toBe('Show more (4 left)')
    await key('j')
    await key('m')
    await key('1')
    await rested()
    expect(cardsOf('begun')).toHaveLength(31)
    expect(cardsOf('begun')).toContain('a')
    await act(async () => more()?.click())
    expect(cardsOf('begun')).toHaveLength(35)
    expect(more()).toBeUndefined()
  })
})
