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
