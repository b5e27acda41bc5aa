import { useNavigate, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { Suspense, lazy } from 'react'
import { openOverlay } from '../../app/overlays.ts'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { FilterChip } from '../../design/chips.tsx'
import { TwoCircles } from '../../design/drawings.tsx'
import { Page, PageActs, PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import './fragment.ts'
import { OpportunitiesList } from './opportunities-list.tsx'
import type { OpportunitiesSearch } from './search.ts'
import { countMoving } from './stages.ts'

const OpportunitiesQuery = graphql(`
  query Opportunities {
    opportunities {
      ...OpportunityCard
    }
  }
`)

// Dragging is heavy; the page stands before it is there.
const OpportunitiesBoard = lazy(async () => ({
  default: (await import('./opportunities-board.tsx')).OpportunitiesBoard,
}))

export const OpportunitiesPage = () => {
  const { today } = useReader()
  const search = useSearch({ from: '/signed-in/shell/opportunities' })
  const navigate = useNavigate({ from: '/opportunities' })
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: OpportunitiesQuery,
    variables: {},
    topics: ['opportunities', 'referrals'],
  })
  const opportunities = data?.opportunities
  const { open, withStep } = countMoving(opportunities ?? [], today)
  const list = search.view === 'list'
  const change = (next: OpportunitiesSearch) => void navigate({ search: next, replace: true })
  const show = (asList: boolean) => change(asList ? { view: 'list' } : {})
  const add = () => openOverlay({ kind: 'add-opportunity' })

  useKeys('page', [
    { keys: 'n', label: words.keyAdd, run: add },
    { keys: 'v', label: words.keyView, run: () => show(!list) },
  ])

  return (
    <Page wider>
      <PageHeader
        title={words.title}
        state={opportunities === undefined || opportunities.length === 0 ? '\u00a0' : words.state(open, withStep)}
        act={
          opportunities?.length !== 0 && (
            <PageActs>
              <Button look="primary" hint="n" onClick={add}>
                <Plus size={16} aria-hidden />
                {words.add}
              </Button>
            </PageActs>
          )
        }
      />
      {error !== undefined && opportunities !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && opportunities === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={6} />}
      {opportunities?.length === 0 && (
        <EmptyState title={words.none} text={words.noneHint} drawing={<TwoCircles />}>
          <Button look="primary" hint="n" onClick={add}>
            {words.add}
          </Button>
        </EmptyState>
      )}
      {opportunities !== undefined && opportunities.length > 0 && (
        <>
          <div role="group" aria-label={words.view} className="mb-4 flex gap-2">
            <FilterChip on={!list} onToggle={() => show(false)}>
              {words.asBoard}
            </FilterChip>
            <FilterChip on={list} onToggle={() => show(true)}>
              {words.asList}
            </FilterChip>
          </div>
          {list ? (
            <OpportunitiesList opportunities={opportunities} search={search} onChange={change} />
          ) : (
            <Suspense fallback={<Skeleton rows={6} />}>
              <OpportunitiesBoard opportunities={opportunities} />
            </Suspense>
          )}
        </>
      )}
    </Page>
  )
}
