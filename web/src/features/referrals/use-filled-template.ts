import { useClient } from 'urql'
import type { TemplateKind } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { FilledTemplateQuery } from './documents.ts'

export type Filled = { readonly text: string; readonly missing: readonly string[] }

/** The viewer's text of a kind with what is known of the request put in; undefined until it has come. */
export const useFilledTemplate = (kind: TemplateKind, referralId: string, pause = false): Filled | undefined => {
  const { data } = useLiveQuery({
    query: FilledTemplateQuery,
    variables: { kind, referralId },
    topics: ['templates', 'referrals'],
    pause,
  })
  return data?.filledTemplate
}

/** Fetches that text now, for those who must not act on one from a moment ago; what is on the screen follows. */
export const useFreshTemplate = (kind: TemplateKind, referralId: string): (() => Promise<Filled | undefined>) => {
  const client = useClient()
  return async () => {
    const result = await client
      .query(FilledTemplateQuery, { kind, referralId }, { requestPolicy: 'network-only' })
      .toPromise()
    return result.data?.filledTemplate
  }
}
