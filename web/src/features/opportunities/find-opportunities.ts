import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'

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
export const useFindOpportunities = (text: string) => {
  const wanted = text.trim().toLocaleLowerCase()
  const { data } = useLiveQuery({
    query: FindOpportunitiesQuery,
    variables: {},
    topics: ['opportunities'],
    pause: wanted === '',
  })
  if (wanted === '') return []
  return (data?.opportunities ?? [])
    .filter(({ role, company }) => `${role} ${company}`.toLocaleLowerCase().includes(wanted))
    .slice(0, most)
    .map(({ id, role, company }) => ({ id, name: role, about: company }))
}
