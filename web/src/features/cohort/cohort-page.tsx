import { Link, useParams } from '@tanstack/react-router'
import { useReader, useViewer } from '../../app/session.tsx'
import { buttonClass } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { Page, PageActs, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { cohortWords as words } from '../../messages/cohort.ts'
import { SecondFactorFirst } from '../workspace/staff-only.tsx'
import { CohortFigures } from './cohort-activity.tsx'
import { CohortMembers } from './cohort-members.tsx'
import { CohortQuery } from './documents.ts'
import { SharedCompanies } from './shared-companies.tsx'
import { spanOf } from './span.ts'

export const NoSuchCohort = () => (
  <EmptyState page title={words.gone} text={words.goneHint}>
    <Link to="/cohort" className={buttonClass('plain')}>
      {words.toCohorts}
    </Link>
  </EmptyState>
)

/** One cohort: who is in it and what they share; for those who look after it, how it goes as a whole. */
export const CohortPage = () => {
  const { id } = useParams({ from: '/signed-in/shell/cohort/$id' })
  const { today, locale } = useReader()
  const { roles, secondFactorMissing } = useViewer()
  const admin = roles.includes('admin') && !secondFactorMissing
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: CohortQuery,
    variables: { id },
    topics: ['cohorts', 'members'],
  })
  const cohort = data?.cohort ?? undefined
  if (data !== undefined && cohort === undefined)
    return secondFactorMissing ? <SecondFactorFirst page /> : <NoSuchCohort />
  return (
    <Page>
      {error !== undefined && cohort !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && cohort === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={6} />}
      {cohort !== undefined && (
        <>
          <PageHeader
            title={cohort.name}
            state={
              <>
                {words.members(cohort.memberCount)}, {spanOf(cohort, today, locale)}{' '}
                {cohort.closed && <Status tone="waiting">{words.closed}</Status>}
              </>
            }
            act={
              <PageActs>
                {cohort.mine && (
                  <Link to="/cohort/$id/what-others-see" params={{ id }} className={buttonClass('plain')}>
                    {words.preview}
                  </Link>
                )}
                {admin && (
                  <Link to="/settings/cohorts/$id" params={{ id }} className={buttonClass('plain')}>
                    {words.lookAfter}
                  </Link>
                )}
              </PageActs>
            }
          />
          {cohort.activity !== null && <CohortFigures activity={cohort.activity} />}
          <div className="grid gap-x-14 gap-y-10 desk:grid-cols-[minmax(0,1fr)_minmax(280px,380px)]">
            <SharedCompanies id={id} mine={cohort.mine} />
            <CohortMembers members={cohort.members} coached={cohort.coached} />
          </div>
        </>
      )}
    </Page>
  )
}
