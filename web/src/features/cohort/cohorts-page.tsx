import { Link, Navigate } from '@tanstack/react-router'
import { useReader, useViewer } from '../../app/session.tsx'
import { buttonClass } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { TwoCircles } from '../../design/drawings.tsx'
import { Page, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { CohortsQuery as CohortsData } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { cohortWords as words } from '../../messages/cohort.ts'
import { SecondFactorFirst } from '../workspace/staff-only.tsx'
import { CohortsQuery } from './documents.ts'
import { spanOf } from './span.ts'

const NoCohort = () => {
  const { roles, secondFactorMissing } = useViewer()
  const admin = roles.includes('admin')
  // What staff look after is not there for them until then; that is not the same as nothing.
  if (secondFactorMissing) return <SecondFactorFirst />
  return (
    <EmptyState
      title={admin ? words.noneAdmin : words.none}
      text={admin ? words.noneAdminHint : words.noneHint}
      drawing={<TwoCircles />}
    >
      {admin ? (
        <Link to="/settings/cohorts" className={buttonClass('primary')}>
          {words.openOne}
        </Link>
      ) : (
        <Link to="/people" className={buttonClass('plain')}>
          {words.toPeople}
        </Link>
      )}
    </EmptyState>
  )
}

const CohortRow = ({ cohort }: { readonly cohort: CohortsData['cohorts'][number] }) => {
  const { today, locale } = useReader()
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3 hover:bg-sunken">
      <Link
        to="/cohort/$id"
        params={{ id: cohort.id }}
        dir="auto"
        className="min-w-0 flex-1 basis-52 font-serif text-16 after:absolute after:inset-0"
      >
        {cohort.name}
      </Link>
      <span className="text-13 text-soft">{spanOf(cohort, today, locale)}</span>
      <span className="w-28 text-13 text-soft tabular-nums">{words.members(cohort.memberCount)}</span>
      {cohort.closed && <Status tone="waiting">{words.closed}</Status>}
    </li>
  )
}

/** The viewer's cohorts; who has only one goes straight there. */
export const CohortsPage = () => {
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: CohortsQuery,
    variables: {},
    topics: ['cohorts', 'members'],
  })
  const cohorts = data?.cohorts
  const [only] = cohorts ?? []
  if (cohorts?.length === 1 && only !== undefined) return <Navigate to="/cohort/$id" params={{ id: only.id }} replace />
  return (
    <Page>
      <PageHeader title={words.several} state={words.severalState} />
      {error !== undefined && data !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && data === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={3} />}
      {cohorts?.length === 0 && <NoCohort />}
      <ul>
        {cohorts?.map((cohort) => (
          <CohortRow key={cohort.id} cohort={cohort} />
        ))}
      </ul>
    </Page>
  )
}
