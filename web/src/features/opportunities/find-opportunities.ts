import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import type { Finding } from '../palette/found-section.tsx'

const FindOpportunitiesQuery = graphql(`
  query FindOpportunities {
    opportunities {
      id
      role
      company
    }
  }
`)

const most = 5

/** The viewer's opportunities whose role or company holds what is typed; none for nothing. */
export const useFindOpportunities = (text: string): Finding => {
  const wanted = text.trim().toLocaleLowerCase()
  const { data, fetching } = useLiveQuery({
    query: FindOpportunitiesQuery,
    variables: {},
    topics: ['opportunities'],
    pause: wanted === '',
  })
  if (wanted === '') return { found: [], searching: false }
  const found = (data?.opportunities ?? [])
    .filter(({ role, company }) => `${role} ${company}`.toLocaleLowerCase().includes(wanted))
    .slice(0, most)
    .map(({ id, role, company }) => ({ id, name: role, about: company }))
  return { found, searching: fetching }
}
