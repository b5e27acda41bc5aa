import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { Suspense, lazy, useEffect, useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { PageActs, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { cohortWords } from '../../messages/cohort.ts'
import { cohortsWords as words } from '../../messages/cohorts.ts'
import { AdminsOnly } from '../workspace/staff-only.tsx'
import { CohortsQuery } from './documents.ts'
import { spanOf } from './span.ts'

const load = () => import('./cohort-dialog.tsx')
const CohortDialog = lazy(async () => ({ default: (await load()).CohortDialog }))

const ManageCohorts = () => {
  const { today, locale } = useReader()
  const [opening, setOpening] = useState(false)
  // The dialog is fetched behind the page, so that what is typed after the press is meant for it.
  useEffect(() => void load().catch(() => undefined), [])
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: CohortsQuery,
    variables: {},
    topics: ['cohorts', 'members'],
  })
  const open = (
    <Button look="primary" onClick={() => setOpening(true)}>
      <Plus size={16} aria-hidden />
      {words.open}
    </Button>
  )
  const none = data?.cohorts.length === 0
  return (
    <>
      <PageHeader title={words.title} state={words.state} act={none ? undefined : <PageActs>{open}</PageActs>} />
      {error !== undefined && data !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && data === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={3} />}
      {none && (
        <EmptyState title={words.none} text={words.noneHint}>
          {open}
        </EmptyState>
      )}
      <ul>
        {data?.cohorts.map((cohort) => (
          <li
            key={cohort.id}
            className="relative flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3 hover:bg-sunken"
          >
            <Link
              to="/settings/cohorts/$id"
              params={{ id: cohort.id }}
              dir="auto"
              className="min-w-0 flex-1 basis-52 font-serif text-16 after:absolute after:inset-0"
            >
              {cohort.name}
            </Link>
            <span className="text-13 text-soft">{spanOf(cohort, today, locale)}</span>
            <span className="w-28 text-13 text-soft tabular-nums">{cohortWords.members(cohort.memberCount)}</span>
            {cohort.closed && <Status tone="waiting">{cohortWords.closed}</Status>}
          </li>
        ))}
      </ul>
      <Suspense>{opening && <CohortDialog onClose={() => setOpening(false)} />}</Suspense>
    </>
  )
}

/** Every cohort of the workspace, for whoever runs it. */
export const ManageCohortsPage = () => (
  <AdminsOnly>
    <ManageCohorts />
  </AdminsOnly>
)
