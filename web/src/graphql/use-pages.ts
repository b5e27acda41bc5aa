import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useMemo, useRef, useSyncExternalStore } from 'react'
import { useClient } from 'urql'
import type { Topic } from '../generated/graphql.ts'
import { useTopics } from './live.ts'
import { createPager } from './pager.ts'
import type { Connection, Paged } from './pager.ts'
import { useLate } from './use-late.ts'

export type Pages<Node> = Paged<Node> & {
  readonly skeleton: boolean
  readonly more: () => void
  readonly refetch: () => void
  /** Tells which row is at the top of the screen, so that a refresh begins there. */
  readonly seen: (row: number) => void
}

/** A live list, page after page. `connection` picks the list out of the answer; keep it outside the component. */
export const usePages = <Data, Variables, Node>(options: {
  readonly query: TypedDocumentNode<Data, Variables>
  readonly connection: (data: Data) => Connection<Node> | undefined
  readonly variables: Omit<Variables, 'after'>
  readonly topics: readonly Topic[]
}): Pages<Node> => {
  const client = useClient()
  const { query, connection } = options
  const key = JSON.stringify(options.variables)
  const pager = useMemo(
    () =>
      createPager<Data, Node>({
        client,
        query: query as TypedDocumentNode<Data, never>,
        connection,
        variables: JSON.parse(key) as Record<string, unknown>,
      }),
    [client, query, connection, key],
  )
  const top = useRef(0)
  const paged = useSyncExternalStore(pager.subscribe, pager.snapshot)
  const refetch = () => pager.refresh(top.current)
  useTopics(options.topics, refetch)
  return {
    ...paged,
    skeleton: useLate(!paged.known && paged.error === undefined),
    more: pager.more,
    refetch,
    seen: (row) => {
      top.current = row
    },
  }
}
