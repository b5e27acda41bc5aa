import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { Client, CombinedError, RequestPolicy } from 'urql'

export type Connection<Node> = {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount?: number
}

export type Paged<Node> = {
  readonly nodes: readonly Node[]
  /** False until the first page has come. */
  readonly known: boolean
  readonly total: number | undefined
  readonly hasMore: boolean
  readonly loading: boolean
  readonly error: CombinedError | undefined
}

type Variables = { readonly after?: string | null; readonly [name: string]: unknown }
type Slot<Node> = {
  after: string | null
  page: Connection<Node> | undefined
  error: CombinedError | undefined
  stop: () => void
}

export type Source<Data, Node> = {
  readonly client: Client
  readonly query: TypedDocumentNode<Data, never>
  readonly connection: (data: Data) => Connection<Node> | undefined
  readonly variables: Variables
}

/**
 * A list that is read page after page by keyset. Each page stays live in the cache; when a page ends elsewhere than
 * before, the page behind it is read again from there, so that no row is shown twice or left out.
 */
export const createPager = <Data, Node>({ client, query, connection, variables }: Source<Data, Node>) => {
  const slots: Slot<Node>[] = []
  const listeners = new Set<() => void>()
  let snapshot: Paged<Node> = {
    nodes: [],
    known: false,
    total: undefined,
    hasMore: false,
    loading: true,
    error: undefined,
  }

  const publish = (): void => {
    const last = slots.at(-1)
    snapshot = {
      nodes: slots.flatMap(({ page }) => page?.edges.map(({ node }) => node) ?? []),
      known: slots[0]?.page !== undefined,
      total: slots[0]?.page?.totalCount,
      hasMore: last?.page?.pageInfo.hasNextPage ?? false,
      loading: slots.some(({ page, error }) => page === undefined && error === undefined),
      error: slots.find(({ error }) => error !== undefined)?.error,
    }
    for (const listener of listeners) listener()
  }

  const open = (index: number, after: string | null, requestPolicy: RequestPolicy): void => {
    const before = slots[index]
    before?.stop()
    const slot: Slot<Node> = {
      after,
      page: before?.after === after ? before.page : undefined,
      error: undefined,
      stop: () => undefined,
    }
    slots[index] = slot
    const source = client.query(query as TypedDocumentNode<Data, Variables>, { ...variables, after }, { requestPolicy })
    const subscription = source.subscribe(({ data, error }) => {
      slot.page = (data === undefined || data === null ? undefined : connection(data)) ?? slot.page
      slot.error = error
      const following = slots[index + 1]
      const end = slot.page?.pageInfo.endCursor ?? null
      if (following !== undefined && slot.page !== undefined && following.after !== end) {
        if (slot.page.pageInfo.hasNextPage) open(index + 1, end, 'cache-and-network')
        else for (const { stop } of slots.splice(index + 1)) stop()
      }
      publish()
    })
    slot.stop = () => subscription.unsubscribe()
  }

  return {
    subscribe: (listener: () => void): (() => void) => {
      if (slots.length === 0) open(0, null, 'cache-and-network')
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        for (const { stop } of slots.splice(0)) stop()
      }
    },
    snapshot: (): Paged<Node> => snapshot,
    more: (): void => {
      const last = slots.at(-1)
      if (last?.page?.pageInfo.hasNextPage !== true || last.page.pageInfo.endCursor === null) return
      open(slots.length, last.page.pageInfo.endCursor, 'cache-and-network')
      publish()
    },
    /** Reads again from the page that holds the row `from`; pages far below are dropped and come back on demand. */
    refresh: (from = 0): void => {
      let rows = 0
      const first = slots.findIndex(({ page }) => (rows += page?.edges.length ?? 0) > from)
      const start = slots.length <= 3 || first < 0 ? 0 : first
      for (const { stop } of slots.splice(start + 3)) stop()
      for (let index = start; index < slots.length; index += 1) open(index, slots[index]?.after ?? null, 'network-only')
      publish()
    },
  }
}
