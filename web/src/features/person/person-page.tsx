import { Link, useParams, useSearch } from '@tanstack/react-router'
import { Suspense, lazy } from 'react'
import { useSubject } from '../../app/overlays.ts'
import { buttonClass } from '../../design/button.tsx'
import { Page, useTitle } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { personWords as words } from '../../messages/person.ts'
import { peopleWords } from '../../messages/people.ts'
import '../contact/fragment.ts'
import './fragment.ts'
import { PersonCard } from './person-card.tsx'
import { Timeline } from './timeline.tsx'

const HistoryTab = lazy(async () => ({ default: (await import('./history-tab.tsx')).HistoryTab }))

const ReferralsTab = lazy(async () => ({ default: (await import('./referrals-tab.tsx')).ReferralsTab }))

const PersonQuery = graphql(`
  query Person($id: ID!) {
    contact(id: $id) {
      ...ContactRow
      location
      emails
      phones
      links
      doNotContact
      updatesRefused
      addedAt
      helpGiven
      helpReceived
      employment {
        id
        company
        position
        from
        to
      }
      ...PersonFacts
      ...PersonNotes
      ...PersonDates
      shares {
        cohort {
          id
          name
        }
        level
        shownName
        shownCompany
      }
    }
  }
`)

const tab =
  'quick -mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-1 text-14 text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink wide:min-h-9'

const Tabs = ({ id }: { readonly id: string }) => (
  <nav aria-label={words.tabs} className="mb-5 flex gap-5 overflow-x-auto border-b border-line whitespace-nowrap">
    <Link to="/people/$id" params={{ id }} search={{}} replace className={tab} activeOptions={{ exact: true }}>
      {words.timeline}
    </Link>
    <Link to="/people/$id" params={{ id }} search={{ tab: 'referrals' }} replace className={tab}>
      {words.referrals}
    </Link>
    <Link to="/people/$id" params={{ id }} search={{ tab: 'history' }} replace className={tab}>
      {words.history}
    </Link>
  </nav>
)

const Nobody = () => (
  <EmptyState page title={words.gone} text={words.goneHint}>
    <Link to="/people" className={buttonClass('plain')}>
      {words.toPeople}
    </Link>
  </EmptyState>
)

export const PersonPage = () => {
  const { id } = useParams({ from: '/signed-in/shell/people/$id' })
  const search = useSearch({ from: '/signed-in/shell/people/$id' })
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: PersonQuery,
    variables: { id },
    topics: ['contacts', 'timeline', 'cohorts'],
  })
  const person = data?.contact ?? undefined
  useTitle(person?.name ?? peopleWords.title)
  useSubject(person)
  if (data !== undefined && person === undefined) return <Nobody />
  return (
    <Page>
      {error !== undefined && person !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && person === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={6} />}
      {person !== undefined && (
        <div className="gap-14 desk:grid desk:grid-cols-[minmax(240px,300px)_minmax(0,1fr)]">
          <aside className="mb-8 desk:sticky desk:top-6 desk:mb-0 desk:max-h-[calc(100dvh-48px)] desk:self-start desk:overflow-y-auto desk:pe-2">
            <PersonCard key={person.id} person={person} />
          </aside>
          <div className="min-w-0">
            <Tabs id={id} />
            {search.tab === 'history' ? (
              <Suspense fallback={null}>
                <HistoryTab person={person} asOf={search.asOf} />
              </Suspense>
            ) : search.tab === 'referrals' ? (
              <Suspense fallback={null}>
                <ReferralsTab person={person} />
              </Suspense>
            ) : (
              <Timeline key={person.id} person={person} />
            )}
          </div>
        </div>
      )}
    </Page>
  )
}
