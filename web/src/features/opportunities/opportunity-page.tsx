import { Link, useParams } from '@tanstack/react-router'
import { Button, buttonClass } from '../../design/button.tsx'
import { Page, PageActs, PageHeader, useTitle } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import { apart } from '../../messages/plural.ts'
import { AskLink } from './ask-link.tsx'
import { Dates } from './dates.tsx'
import { Details } from './details.tsx'
import { Helpers } from './helpers.tsx'
import { NextStep } from './next-step.tsx'
import { Notes } from './notes.tsx'
import { OpportunityQuery } from './opportunity-query.ts'
import type { OpportunityWhole } from './opportunity-query.ts'
import { Requests } from './requests.tsx'
import { Source } from './source.tsx'
import { StageStrip } from './stage-strip.tsx'
import { useOpportunityActs } from './use-opportunity-acts.ts'

const Removed = ({ opportunity }: { readonly opportunity: OpportunityWhole }) => {
  const { restore } = useOpportunityActs()
  return (
    <p
      role="status"
      className="mb-4 flex flex-wrap items-center gap-2 rounded-base bg-waiting-soft px-3 py-1 text-13 text-waiting"
    >
      <span className="flex-1">{words.takenAway}</span>
      <Button look="quiet" size="small" onClick={() => void restore(opportunity)}>
        {words.restore}
      </Button>
    </p>
  )
}

const Whole = ({ opportunity }: { readonly opportunity: OpportunityWhole }) => {
  const { remove } = useOpportunityActs()
  const place = [opportunity.company, opportunity.department, opportunity.location]
    .filter((text) => text !== '')
    .map(apart)
  return (
    <>
      {opportunity.removed && <Removed opportunity={opportunity} />}
      <PageHeader
        title={opportunity.role}
        state={place.join(' · ')}
        act={
          <PageActs>
            {!opportunity.removed && (
              <Button look="quiet" onClick={() => void remove(opportunity)}>
                {words.remove}
              </Button>
            )}
            <AskLink look="primary" search={{ opportunity: opportunity.id }}>
              {words.ask}
            </AskLink>
          </PageActs>
        }
      />
      <StageStrip opportunity={opportunity} />
      <div className="mt-8 grid gap-x-14 gap-y-10 desk:grid-cols-[minmax(0,1fr)_minmax(260px,320px)] desk:grid-rows-[auto_1fr]">
        <aside aria-label={words.plan} className="flex min-w-0 flex-col gap-6 desk:col-start-2">
          <NextStep opportunity={opportunity} />
          <Dates opportunity={opportunity} />
        </aside>
        <div className="flex min-w-0 flex-col gap-10 desk:col-start-1 desk:row-span-2 desk:row-start-1">
          <Helpers opportunity={opportunity} />
          <Requests opportunity={opportunity} />
          <Notes opportunity={opportunity} />
        </div>
        <aside aria-label={words.details} className="flex min-w-0 flex-col gap-6 desk:col-start-2">
          <Source opportunity={opportunity} />
          <Details opportunity={opportunity} />
        </aside>
      </div>
    </>
  )
}

/** One role that the viewer is after. */
export const OpportunityPage = () => {
  const { id } = useParams({ from: '/signed-in/shell/opportunities/$id' })
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: OpportunityQuery,
    variables: { id },
    topics: ['opportunities', 'referrals', 'board', 'contacts', 'cohorts'],
  })
  const opportunity = data?.opportunity ?? undefined
  useTitle(opportunity?.role ?? words.one)
  return (
    <Page>
      {data !== undefined && opportunity === undefined && (
        <EmptyState page title={words.gone} text={words.goneHint}>
          <Link to="/opportunities" className={buttonClass('plain')}>
            {words.toAll}
          </Link>
        </EmptyState>
      )}
      {error !== undefined && opportunity !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && opportunity === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={6} />}
      {opportunity !== undefined && <Whole key={opportunity.id} opportunity={opportunity} />}
    </Page>
  )
}
