import { useDeferredValue } from 'react'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'

const FindOpeningsQuery = graphql(`
  query FindOpenings($search: String!) {
    openings(first: 5, filter: { search: $search }) {
      edges {
        node {
          id
          role
          company
        }
      }
    }
  }
`)

/** Open openings for what is typed; none for nothing. */
export const useFindOpenings = (text: string) => {
  const search = useDeferredValue(text.trim())
  const pause = search === ''
  const { data } = useLiveQuery({ query: FindOpeningsQuery, variables: { search }, topics: ['board'], pause })
  if (pause) return []
  return (data?.openings.edges ?? []).map(({ node: { id, role, company } }) => ({ id, name: role, about: company }))
}
