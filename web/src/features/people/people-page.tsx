import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { openOverlay } from '../../app/overlays.ts'
import { Button, buttonClass } from '../../design/button.tsx'
import { FilterChip } from '../../design/chips.tsx'
import { Page, PageActs, PageHeader } from '../../design/page.tsx'
import { ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { graphql } from '../../graphql/document.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { bulkWords } from '../../messages/sharing.ts'
import { peopleWords as words } from '../../messages/people.ts'
import type { ContactsQuery as ContactsData } from '../../generated/graphql.ts'
import '../contact/fragment.ts'
import { NobodyHere } from './nobody-here.tsx'
import { PeopleFilters } from './people-filters.tsx'
import { PeopleTable } from './people-table.tsx'
import { filterOf, isFiltered } from './search.ts'
import type { PeopleSearch } from './search.ts'

const ContactsQuery = graphql(`
  query Contacts($first: Int, $after: String, $filter: ContactFilter, $sort: ContactSort) {
    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...ContactRow
        }
      }
    }
  }
`)

const contactsIn = ({ contacts }: ContactsData) => contacts

const stateOf = (search: PeopleSearch, total: number | undefined) => {
  if (total === undefined) return '\u00a0'
  return isFiltered(search) ? words.matching(total) : words.count(total)
}

export const PeoplePage = () => {
  const search = useSearch({ from: '/signed-in/shell/people' })
  const navigate = useNavigate({ from: '/people' })
  const field = useRef<HTMLInputElement>(null)
  const [selecting, setSelecting] = useState(false)
  const people = usePages({
    query: ContactsQuery,
    connection: contactsIn,
    variables: { first: 100, filter: filterOf(search), sort: search.sort ?? 'name' },
    topics: ['contacts'],
  })
  const router = useRouter()
  const change = (next: PeopleSearch) => {
    // Whoever typed and has opened somebody meanwhile is on their way; the search must not call them back.
    if (router.history.location.pathname === '/people') void navigate({ search: next, replace: true })
  }
  const add = () => openOverlay({ kind: 'add-person', name: '' })

  const focusSearch = () => {
    field.current?.focus()
    field.current?.select()
  }

  useKeys('page', [
    { keys: '/', label: words.keySearch, run: focusSearch },
    { keys: 'a', label: words.keyAdd, run: add },
  ])

  return (
    <Page wider>
      <PageHeader
        title={words.title}
        state={stateOf(search, people.total)}
        act={
          <PageActs>
            <Link to="/updates" className={buttonClass('plain')}>
              {words.updates}
            </Link>
            <Button look="primary" onClick={add} hint="a">
              <Plus size={16} aria-hidden />
              {words.addPerson}
            </Button>
          </PageActs>
        }
      />
      <PeopleFilters search={search} onChange={change} field={field} />
      {people.error !== undefined && people.known && <StaleNote onRetry={people.refetch} />}
      {people.error !== undefined && !people.known && <ErrorState error={people.error} onRetry={people.refetch} />}
      {people.skeleton && <Skeleton rows={10} />}
      {people.known && people.nodes.length === 0 && !people.loading && (
        <NobodyHere filtered={isFiltered(search)} onClear={() => change({})} onAdd={add} />
      )}
      {people.nodes.length > 0 && (
        <>
          <div className="mb-2 flex justify-end wide:hidden">
            <FilterChip on={selecting} onToggle={() => setSelecting(!selecting)}>
              {selecting ? bulkWords.done : bulkWords.selecting}
            </FilterChip>
          </div>
          <PeopleTable
            people={people}
            search={search}
            onChange={change}
            selecting={selecting}
            onSelected={() => setSelecting(false)}
          />
        </>
      )}
    </Page>
  )
}
