import type { CacheExchangeOpts } from '@urql/exchange-graphcache'
import { dropFromList } from '../../graphql/cache-lists.ts'

type Input = { readonly input: { readonly opportunityId: string } & Readonly<Record<string, unknown>> }

const payload = ({ input }: Input, changed: Readonly<Record<string, unknown>>) => ({
  __typename: 'OpportunityPayload',
  ok: true,
  refusal: null,
  isStale: false,
  opportunity: { __typename: 'Opportunity', id: input.opportunityId, ...changed },
})

/** What the acts on an opportunity change in the cache, before the server has answered and after. */
export const opportunityCache = {
  optimistic: {
    moveOpportunity: (args) => payload(args as Input, { stage: (args as Input).input['stage'] }),
    setNextStep: (args) => {
      const { text, dueOn } = (args as Input).input
      const nextStep = text === '' ? null : { __typename: 'NextStep', text, dueOn }
      return payload(args as Input, { nextStep })
    },
  },
  updates: {
    Mutation: {
      removeOpportunity: (result, args, cache) => {
        if ((result['removeOpportunity'] as { ok?: boolean } | null)?.ok !== true) return
        dropFromList(cache, 'Query', 'opportunities', `Opportunity:${(args as Input).input.opportunityId}`)
      },
    },
  },
} satisfies Pick<CacheExchangeOpts, 'optimistic' | 'updates'>
