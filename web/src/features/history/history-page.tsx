import { Button } from '../../design/button.tsx'
import { Page, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { HistoryQuery as HistoryData } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { historyWords as words } from '../../messages/history.ts'
import './fragment.ts'
import { HistoryList } from './history-list.tsx'

const HistoryQuery = graphql(`
  query History($first: Int, $after: String) {
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
`)

const historyIn = ({ history }: HistoryData) => history

export const HistoryPage = () => {
  const history = usePages({
    query: HistoryQuery,
    connection: historyIn,
    variables: { first: 30 },
    topics: ['history'],
  })
  return (
    <Page>
      <PageHeader title={words.title} state={words.state} />
      {history.error !== undefined && history.known && <StaleNote onRetry={history.refetch} />}
      {history.error !== undefined && !history.known && <ErrorState error={history.error} onRetry={history.refetch} />}
      {history.skeleton && <Skeleton rows={8} />}
      {history.known && history.nodes.length === 0 && (
        <EmptyState title={words.nothingYet} text={words.nothingYetHint} />
      )}
      <HistoryList entries={history.nodes} withPeople />
      {history.hasMore && (
        <Button look="quiet" onClick={history.more}>
          {words.showEarlier}
        </Button>
      )}
    </Page>
  )
}
