import { Button } from '../../design/button.tsx'
import { SectionTitle } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { useCursor } from '../../design/use-cursor.ts'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { boardWords as words } from '../../messages/board.ts'
import './fragment.ts'
import { OpeningRow } from './opening-row.tsx'
import { filterOf, isFiltered } from './search.ts'
import type { BoardSearch } from './search.ts'

const MyOpeningsQuery = graphql(`
  query MyOpenings($open: OpeningFilter, $filled: OpeningFilter, $closed: OpeningFilter) {
    open: openings(first: 100, filter: $open) {
      edges {
        node {
          ...OpeningCard
        }
      }
    }
    filled: openings(first: 100, filter: $filled) {
      edges {
        node {
          ...OpeningCard
        }
      }
    }
    closed: openings(first: 100, filter: $closed) {
      edges {
        node {
          ...OpeningCard
        }
      }
    }
  }
`)

/** What the viewer posted, whatever has become of it. */
export const MyOpenings = ({ search, onPost }: { readonly search: BoardSearch; readonly onPost: () => void }) => {
  const filter = filterOf(search)
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: MyOpeningsQuery,
    variables: {
      open: { ...filter, status: 'open' },
      filled: { ...filter, status: 'filled' },
      closed: { ...filter, status: 'closed' },
    },
    topics: ['board', 'referrals'],
  })
  const groups = [
    { name: words.open, openings: data?.open.edges.map(({ node }) => node) ?? [] },
    { name: words.full, openings: data?.filled.edges.map(({ node }) => node) ?? [] },
    { name: words.closed, openings: data?.closed.edges.map(({ node }) => node) ?? [] },
  ].filter(({ openings }) => openings.length > 0)
  const all = groups.flatMap(({ openings }) => openings)
  const cursor = useCursor({ count: all.length, idAt: (row) => all[row]?.id })
  const onlyMine = !isFiltered({ ...search, mine: true }) || Object.keys(search).length === 1
  return (
    <>
      {error !== undefined && data !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && data === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={4} />}
      {data !== undefined && all.length === 0 && onlyMine && (
        <EmptyState title={words.noneMine}>
          <Button onClick={onPost}>{words.post}</Button>
        </EmptyState>
      )}
      {data !== undefined && all.length === 0 && !onlyMine && <p className="py-8 text-soft">{words.noneFound}</p>}
      {groups.map(({ name, openings }) => (
        <section key={name} aria-label={name} className="mb-8">
          <SectionTitle count={openings.length}>{name}</SectionTitle>
          <ul>
            {openings.map((opening) => (
              <OpeningRow key={opening.id} opening={opening} row={cursor.rowProps(all.indexOf(opening))} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
