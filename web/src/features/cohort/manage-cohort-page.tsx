import { Link, useParams } from '@tanstack/react-router'
import { Suspense, lazy, useEffect, useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button, buttonClass } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { PageHeader } from '../../design/page.tsx'
import { ErrorState, Skeleton } from '../../design/states.tsx'
import type { ManagedCohortQuery as ManagedData } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { cohortWords } from '../../messages/cohort.ts'
import { cohortsWords as words } from '../../messages/cohorts.ts'
import { AdminsOnly } from '../workspace/staff-only.tsx'
import { NoSuchCohort } from './cohort-page.tsx'
import { CohortRoll } from './cohort-roll.tsx'
import { CloseCohort, ManagedCohortQuery, ReopenCohort } from './manage-documents.ts'
import { PutIn } from './put-in.tsx'
import { spanOf } from './span.ts'

const load = () => import('./cohort-dialog.tsx')
const CohortDialog = lazy(async () => ({ default: (await load()).CohortDialog }))

type Cohort = NonNullable<ManagedData['cohort']>

const CloseOrReopen = ({ cohort: { id, name, closed } }: { readonly cohort: Cohort }) => {
  const act = useAct()
  const variables = () => ({ input: { commandId: commandId(), cohortId: id } })
  const close = { document: CloseCohort, said: words.closed(name) }
  const reopen = { document: ReopenCohort, said: words.reopened(name) }
  return closed ? (
    <Button
      onClick={() =>
        void act({
          ...reopen,
          variables: variables(),
          undo: () => act({ document: CloseCohort, variables: variables() }),
        })
      }
    >
      {words.reopen}
    </Button>
  ) : (
    <Button
      title={words.closeHint}
      onClick={() =>
        void act({
          ...close,
          variables: variables(),
          undo: () => act({ document: ReopenCohort, variables: variables() }),
        })
      }
    >
      {words.close}
    </Button>
  )
}

const Manage = ({ cohort }: { readonly cohort: Cohort }) => {
  const { today, locale } = useReader()
  const [changing, setChanging] = useState(false)
  // The dialog is fetched behind the page, so that what is typed after the press is meant for it.
  useEffect(() => void load().catch(() => undefined), [])
  const { id, closed } = cohort
  return (
    <>
      <PageHeader
        title={cohort.name}
        state={
          <>
            {cohortWords.members(cohort.memberCount)}, {spanOf(cohort, today, locale)}{' '}
            {closed && <Status tone="waiting">{cohortWords.closed}</Status>}
          </>
        }
      />
      <div className="mb-6 flex flex-wrap gap-2">
        <Button onClick={() => setChanging(true)}>{words.change}</Button>
        <CloseOrReopen cohort={cohort} />
        <Link to="/cohort/$id" params={{ id }} className={buttonClass('quiet')}>
          {words.toCohort}
        </Link>
      </div>
      {closed ? <p className="mb-6 text-13 text-soft">{words.closedNote}</p> : <PutIn cohort={cohort} />}
      <CohortRoll cohort={cohort} />
      <Suspense>{changing && <CohortDialog cohort={cohort} onClose={() => setChanging(false)} />}</Suspense>
    </>
  )
}

const Found = () => {
  const { id } = useParams({ from: '/signed-in/shell/settings/cohorts/$id' })
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: ManagedCohortQuery,
    variables: { id },
    topics: ['cohorts', 'members'],
  })
  if (data?.cohort) return <Manage key={id} cohort={data.cohort} />
  if (data !== undefined) return <NoSuchCohort />
  if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />
  return skeleton ? <Skeleton rows={6} /> : null
}

/** One cohort for whoever runs the workspace: name, dates, closed or not, and who is in it. */
export const ManageCohortPage = () => (
  <AdminsOnly>
    <Found />
  </AdminsOnly>
)
