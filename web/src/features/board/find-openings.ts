import { useDeferredValue } from 'react'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import type { Finding } from '../palette/found-section.tsx'

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
export const useFindOpenings = (text: string): Finding => {
  const search = useDeferredValue(text.trim())
  const pause = search === ''
  const { data, fetching } = useLiveQuery({ query: FindOpeningsQuery, variables: { search }, topics: ['board'], pause })
  const searching = fetching || search !== text.trim()
  if (pause) return { found: [], searching }
  const nodes = (data?.openings.edges ?? []).map(({ node }) => node)
  return { found: nodes.map(({ id, role, company }) => ({ id, name: role, about: company })), searching }
}
