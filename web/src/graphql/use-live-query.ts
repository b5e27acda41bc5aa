import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useQuery } from 'urql'
import type { AnyVariables, CombinedError } from 'urql'
import type { Topic } from '../generated/graphql.ts'
import { useTopics } from './live.ts'
import { useLate } from './use-late.ts'

export type Live<Data> = {
  readonly data: Data | undefined
  readonly error: CombinedError | undefined
  /** Whether an answer is still to come; until then `data` may be that of the variables before these. */
  readonly fetching: boolean
  /** True once nothing has come for 300 ms: time to show a skeleton. */
  readonly skeleton: boolean
  readonly refetch: () => void
}

/** What a screen shows: from the cache at once, from the server as well, and again when one of the topics changes. */
export const useLiveQuery = <Data, Variables extends AnyVariables>(options: {
  readonly query: TypedDocumentNode<Data, Variables>
  readonly variables: Variables
  readonly topics: readonly Topic[]
  readonly pause?: boolean
}): Live<Data> => {
  const [{ data, error, fetching }, execute] = useQuery<Data, Variables>({
    query: options.query,
    variables: options.variables,
    pause: options.pause ?? false,
    requestPolicy: 'cache-and-network',
  })
  const refetch = () => execute({ requestPolicy: 'network-only' })
  useTopics(options.topics, () => {
    // What is not asked for yet is not fetched again either.
    if (options.pause !== true) refetch()
  })
  return { data, error, fetching, skeleton: useLate(fetching && data === undefined), refetch }
}
