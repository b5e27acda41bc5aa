import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { buttonClass } from '../../design/button.tsx'
import { Page, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { importStatusNames } from '../../messages/enums.ts'
import { importWords as words } from '../../messages/import.ts'
import { ImportQuery } from './documents.ts'
import { ImportPreview } from './import-preview.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportReport } from './import-report.tsx'

/** One import from its preview to its report. */
export const ImportPage = () => {
  const { id } = useParams({ from: '/signed-in/shell/import/$id' })
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: ImportQuery,
    variables: { id },
    topics: ['imports'],
  })
  const found = data?.import
  const busy = found?.status === 'running' || found?.status === 'undoing'

  useEffect(() => {
    if (!busy) return undefined
    // A safety net under the wake-up calls: a progress bar that stands still would worry people.
    const timer = setInterval(refetch, 2_000)
    return () => clearInterval(timer)
  })

  if (found === null) {
    return (
      <EmptyState page title={words.gone}>
        <Link to="/import" className={buttonClass('plain')}>
          {words.toImports}
        </Link>
      </EmptyState>
    )
  }
  return (
    <Page>
      {error !== undefined && found === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={6} />}
      {found !== undefined && (
        <>
          <Link to="/import" className="text-13 text-soft hover:underline">
            {words.toImports}
          </Link>
          <PageHeader title={found.fileName} state={importStatusNames[found.status]} />
          {found.status === 'previewed' && found.preview !== null && (
            <ImportPreview id={found.id} preview={found.preview} />
          )}
          {busy && <ImportProgress found={found} />}
          {found.status !== 'previewed' && found.status !== 'undoing' && found.processed > 0 && (
            <ImportReport found={found} />
          )}
        </>
      )}
    </Page>
  )
}
