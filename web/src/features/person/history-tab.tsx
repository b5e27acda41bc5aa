import { Button } from '../../design/button.tsx'
import { Skeleton } from '../../design/states.tsx'
import type { PersonHistoryQuery as PersonHistoryData } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { historyWords } from '../../messages/history.ts'
import '../history/fragment.ts'
import { HistoryList } from '../history/history-list.tsx'
import { AsOf } from './as-of.tsx'
import type { Person } from './person.ts'

const PersonHistoryQuery = graphql(`
  query PersonHistory($id: ID!, $first: Int, $after: String) {
    contact(id: $id) {
      id
      history(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...HistoryLine
          }
        }
      }
    }
  }
`)

const historyIn = ({ contact }: PersonHistoryData) => contact?.history

/** How the person looked on an earlier day, and everything that happened since. */
export const HistoryTab = ({ person, asOf }: { readonly person: Person; readonly asOf: string | undefined }) => {
  const history = usePages({
    query: PersonHistoryQuery,
    connection: historyIn,
    variables: { id: person.id, first: 30 },
    topics: ['history'],
  })
  return (
    <>
      <AsOf person={person} asOf={asOf} />
      {history.skeleton && <Skeleton rows={4} />}
      <HistoryList entries={history.nodes} withPeople={false} />
      {history.hasMore && (
        <Button look="quiet" onClick={history.more}>
          {historyWords.showEarlier}
        </Button>
      )}
    </>
  )
}
