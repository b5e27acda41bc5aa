import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import './fragment.ts'
import type { Opening } from './use-opening-acts.ts'

const OpeningsAtQuery = graphql(`
  query OpeningsAt($company: String!) {
    openings(first: 20, filter: { company: $company }) {
      edges {
        node {
          ...OpeningCard
        }
      }
    }
  }
`)

/** What is open on the board at a company, as far as the viewer may see it. */
export const useOpeningsAt = (company: string): readonly Opening[] => {
  const { data } = useLiveQuery({
    query: OpeningsAtQuery,
    variables: { company },
    topics: ['board'],
    pause: company === '',
  })
  return (data?.openings.edges ?? []).map(({ node }) => node)
}
