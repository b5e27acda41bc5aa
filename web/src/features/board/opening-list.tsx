import { Button } from '../../design/button.tsx'
import { ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { useCursor } from '../../design/use-cursor.ts'
import type { Pages } from '../../graphql/use-pages.ts'
import { boardWords as words } from '../../messages/board.ts'
import { OpeningRow } from './opening-row.tsx'
import type { Opening } from './use-opening-acts.ts'

/** The openings, page after page, with the keyboard on one row. */
export const OpeningList = ({ pages }: { readonly pages: Pages<Opening> }) => {
  const { nodes, known, error, refetch } = pages
  const cursor = useCursor({ count: nodes.length, idAt: (row) => nodes[row]?.id })
  return (
    <>
      {error !== undefined && known && <StaleNote onRetry={refetch} />}
      {error !== undefined && !known && <ErrorState error={error} onRetry={refetch} />}
      {pages.skeleton && <Skeleton rows={6} />}
      <ul aria-label={words.found}>
        {nodes.map((opening, index) => (
          <OpeningRow key={opening.id} opening={opening} row={cursor.rowProps(index)} />
        ))}
      </ul>
      {pages.hasMore && (
        <Button look="quiet" className="mt-2" onClick={pages.more}>
          {words.showMore}
        </Button>
      )}
    </>
  )
}
