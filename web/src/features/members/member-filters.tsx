import { useState } from 'react'
import type { Role } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { membersWords as words } from '../../messages/members.ts'
import { roleNames } from '../../messages/rights.ts'
import { CohortsQuery } from '../cohort/documents.ts'
import { SearchBox } from '../workspace/search-box.tsx'
import type { MembersSearch } from './search.ts'

const roles = Object.keys(roleNames) as Role[]
const smallSelect =
  'quick min-h-9 max-w-48 rounded-full border border-line bg-transparent px-3 text-13 text-soft hover:border-line-strong wide:min-h-7'

/** Search, role and cohort; all of it lives in the address. */
export const MemberFilters = ({
  search,
  onChange,
}: {
  readonly search: MembersSearch
  readonly onChange: (search: MembersSearch) => void
}) => {
  const { data } = useLiveQuery({ query: CohortsQuery, variables: {}, topics: ['cohorts'] })
  const { q, role, cohort } = search
  // The search field begins anew when everything is cleared, and only then.
  const [cleared, setCleared] = useState(0)
  const without = (name: keyof MembersSearch): MembersSearch => {
    const { [name]: _, ...others } = search
    return others
  }
  return (
    <div role="search" aria-label={words.filters} className="mb-4 flex flex-wrap items-center gap-2">
      <SearchBox
        key={cleared}
        label={words.search}
        placeholder={words.searchPlaceholder}
        initial={q ?? ''}
        onSearch={(text) => onChange(text === '' ? without('q') : { ...search, q: text })}
      />
      <select
        aria-label={words.role}
        className={smallSelect}
        value={role ?? ''}
        onChange={(event) => {
          const next = roles.find((each) => each === event.target.value)
          onChange(next === undefined ? without('role') : { ...search, role: next })
        }}
      >
        <option value="">{words.anyRole}</option>
        {roles.map((each) => (
          <option key={each} value={each}>
            {roleNames[each]}
          </option>
        ))}
      </select>
      {(data?.cohorts.length ?? 0) > 0 && (
        <select
          aria-label={words.cohort}
          className={smallSelect}
          value={cohort ?? ''}
          onChange={(event) =>
            onChange(event.target.value === '' ? without('cohort') : { ...search, cohort: event.target.value })
          }
        >
          <option value="">{words.anyCohort}</option>
          {data?.cohorts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {Object.keys(search).length > 0 && (
        <button
          type="button"
          className="quick min-h-9 rounded-full px-2 text-13 text-accent underline-offset-2 hover:underline wide:min-h-7"
          onClick={() => {
            setCleared(cleared + 1)
            onChange({})
          }}
        >
          {words.clear}
        </button>
      )}
    </div>
  )
}
