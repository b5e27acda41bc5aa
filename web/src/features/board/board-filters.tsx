import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { FilterChip } from '../../design/chips.tsx'
import { boardWords as words } from '../../messages/board.ts'
import { SearchBox } from '../workspace/search-box.tsx'
import { isFiltered } from './search.ts'
import type { BoardSearch } from './search.ts'

/** Search and chips; all of it lives in the address. */
export const BoardFilters = (props: {
  readonly search: BoardSearch
  readonly onChange: (change: (search: BoardSearch) => BoardSearch) => void
}) => {
  const { cohorts } = useViewer()
  const { search, onChange } = props
  // The fields keep what is typed; clearing the filters makes them anew.
  const [cleared, setCleared] = useState(0)
  const put = (part: Partial<Record<keyof BoardSearch, unknown>>) =>
    onChange((now) => {
      const next = { ...now, ...part }
      return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== ''))
    })
  return (
    <div role="search" aria-label={words.filters} className="mb-4 flex flex-wrap items-center gap-2">
      <div className="min-w-0 flex-1 basis-full wide:flex-none">
        <SearchBox
          key={`q${cleared}`}
          label={words.search}
          initial={search.q ?? ''}
          onSearch={(text) => put({ q: text })}
        />
      </div>
      <div className="min-w-0 flex-1 basis-28 wide:flex-none [&>div]:wide:w-44">
        <SearchBox
          key={`place${cleared}`}
          label={words.place}
          initial={search.place ?? ''}
          onSearch={(text) => put({ place: text })}
        />
      </div>
      {cohorts.length > 0 && (
        <select
          aria-label={words.cohort}
          className="quick min-h-9 w-36 rounded-full border border-line bg-transparent px-3 text-13 text-soft hover:border-line-strong wide:min-h-7"
          value={search.cohort ?? ''}
          onChange={(event) => put({ cohort: event.target.value })}
        >
          <option value="">{words.anyCohort}</option>
          {cohorts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <FilterChip on={search.mine === true} onToggle={() => put({ mine: search.mine === true ? undefined : true })}>
        {words.mine}
      </FilterChip>
      {(['filled', 'closed'] as const).map((status) => (
        <FilterChip
          key={status}
          on={search.status === status}
          onToggle={() => put({ status: search.status === status ? undefined : status })}
        >
          {status === 'filled' ? words.full : words.closed}
        </FilterChip>
      ))}
      {isFiltered(search) && (
        <button
          type="button"
          className="quick min-h-9 rounded-full px-2 text-13 text-accent underline-offset-2 hover:underline wide:min-h-7"
          onClick={() => {
            onChange(() => ({}))
            setCleared((count) => count + 1)
          }}
        >
          {words.clearFilters}
        </button>
      )}
    </div>
  )
}
