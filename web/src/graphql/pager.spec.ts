import { describe, expect, it, vi } from 'vitest'
import { createKithClient } from './client.ts'
import { graphql } from './document.ts'
import { createPager } from './pager.ts'

type Node = { readonly id: string }
type Answer = {
  readonly items: {
    edges: { node: Node }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    totalCount: number
  }
}

const read = graphql as unknown as (text: string) => Parameters<typeof createPager<Answer, Node>>[0]['query']
const query = read(`query SpecItems($after: String) {
  items(after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } }
}`)

/** A server with a list that can change, two a page, keyset by the id itself. */
const setUp = (ids: string[]) => {
  const asked: (string | null)[] = []
  const client = createKithClient(
    { keys: { Items: () => null, Edge: () => null, PageInfo: () => null } },
    (_, init) => {
      const { variables } = JSON.parse(init?.body as string) as { variables: { after?: string | null } }
      const after = variables.after ?? null
      asked.push(after)
      const rest = ids.filter((id) => after === null || id > after)
      const page = rest.slice(0, 2)
      const items = {
        __typename: 'Items',
        totalCount: ids.length,
        edges: page.map((id) => ({ __typename: 'Edge', node: { __typename: 'Item', id } })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: rest.length > 2, endCursor: page.at(-1) ?? null },
      }
      return Promise.resolve(
        new Response(JSON.stringify({ data: { items } }), { headers: { 'content-type': 'application/json' } }),
      )
    },
  )
  const pager = createPager<Answer, Node>({ client, query, connection: ({ items }) => items, variables: {} })
  pager.subscribe(() => undefined)
  const shown = () => pager.snapshot().nodes.map(({ id }) => id)
  return { pager, asked, shown }
}

describe('a paged list', () => {
  it('reads the next page from where the last one ended', async () => {
    const { pager, asked, shown } = setUp(['a', 'b', 'c', 'd', 'e'])
    await vi.waitFor(() => expect(shown()).toEqual(['a', 'b']))
    pager.more()
    await vi.waitFor(() => expect(shown()).toEqual(['a', 'b', 'c', 'd']))
    expect(asked).toEqual([null, 'b'])
    expect(pager.snapshot()).toMatchObject({ hasMore: true, total: 5, known: true })
  })

  it('shows nobody twice and leaves nobody out when somebody comes in between', async () => {
    const ids = ['a', 'c', 'd', 'e']
    const { pager, shown } = setUp(ids)
    await vi.waitFor(() => expect(shown()).toEqual(['a', 'c']))
    pager.more()
    await vi.waitFor(() => expect(shown()).toEqual(['a', 'c', 'd', 'e']))
    ids.splice(1, 0, 'b')
    pager.refresh()
    await vi.waitFor(() => expect(shown()).toEqual(['a', 'b', 'c', 'd']))
    expect(pager.snapshot().hasMore).toBe(true)
  })

  it('drops the pages behind when the list has become shorter', async () => {
    const ids = ['a', 'b', 'c']
    const { pager, shown } = setUp(ids)
    await vi.waitFor(() => expect(shown()).toEqual(['a', 'b']))
    pager.more()
    await vi.waitFor(() => expect(shown()).toEqual(['a', 'b', 'c']))
    ids.splice(1, 2)
    pager.refresh()
    await vi.waitFor(() => expect(shown()).toEqual(['a']))
    expect(pager.snapshot()).toMatchObject({ hasMore: false, total: 1 })
  })
})
