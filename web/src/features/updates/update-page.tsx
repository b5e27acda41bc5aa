import { Link, useParams } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { buttonClass } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { Page, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { common } from '../../messages/common.ts'
import { updateWords as words } from '../../messages/updates.ts'
import { UpdateQuery } from './documents.ts'
import { DraftView } from './draft-view.tsx'
import { ProgressView } from './progress-view.tsx'
import { updateTones } from './updates-page.tsx'

/** One update: to write while it is a draft, to follow once it is on its way. */
export const UpdatePage = () => {
  const { id } = useParams({ from: '/signed-in/shell/updates/$id' })
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: UpdateQuery,
    variables: { id },
    topics: ['updates', 'contacts'],
  })
  const update = data?.networkUpdate
  const isDraft = update?.status === 'draft'
  return (
    <Page>
      <Link to="/updates" className={`${buttonClass('quiet', 'small')} mb-2 -ms-2.5`}>
        <ArrowLeft size={14} aria-hidden className="rtl:rotate-180" />
        {words.back}
      </Link>
      {error !== undefined && update && <StaleNote onRetry={refetch} />}
      {error !== undefined && !update && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={6} />}
      {(data !== undefined && !update) || update?.status === 'discarded' ? (
        <EmptyState page title={common.notFound} />
      ) : (
        update && (
          <>
            <PageHeader
              title={update.subject === '' ? words.write : update.subject}
              state={<Status tone={updateTones[update.status]}>{words.statuses[update.status]}</Status>}
            />
            {isDraft ? <DraftView key={update.id} update={update} /> : <ProgressView update={update} />}
          </>
        )
      )}
    </Page>
  )
}
