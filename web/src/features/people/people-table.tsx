import { useNavigate } from '@tanstack/react-router'
import { ArrowDown } from 'lucide-react'
import { Suspense, lazy, useEffect, useState } from 'react'
import { useCursor } from '../../design/use-cursor.ts'
import { useVirtual } from '../../design/use-virtual.ts'
import { useWide } from '../../design/use-wide.ts'
import type { ContactRowFragment, ContactSort } from '../../generated/graphql.ts'
import type { Pages } from '../../graphql/use-pages.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { listWords } from '../../messages/list.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { openLog } from '../../app/overlays.ts'
import { bulkWords } from '../../messages/sharing.ts'
import { PeopleRow, columns } from './people-row.tsx'
import type { PeopleSearch } from './search.ts'
import { most } from './selection.ts'
import { useSelection } from './use-selection.ts'

/** How many rows past the loaded ones the list already makes room for. */
const roomAhead = 200

const headers: readonly { readonly name: string; readonly sort?: ContactSort; readonly className?: string }[] = [
  { name: words.columns.name, sort: 'name' },
  { name: words.columns.company, sort: 'company' },
  { name: words.columns.closeness },
  { name: words.columns.last, sort: 'last_interaction', className: 'hidden desk:block' },
  { name: words.columns.next, sort: 'next_check_in' },
  { name: words.columns.tags, className: 'hidden desk:block' },
]

const BulkBar = lazy(async () => ({ default: (await import('./bulk-bar.tsx')).BulkBar }))

type HeaderProps = {
  readonly sort: ContactSort
  readonly onSort: (sort: ContactSort) => void
  readonly chosen: 'all' | 'some' | 'none'
  readonly onAll: () => void
}

const HeaderRow = (props: HeaderProps) => (
  <div role="rowgroup" className="sticky top-0 z-10 hidden bg-ground wide:block">
    <div role="row" className={`${columns} min-h-9 border-b border-line text-12 text-soft`}>
      <div role="columnheader">
        <input
          type="checkbox"
          aria-label={bulkWords.selectAll}
          title={bulkWords.selectAll}
          checked={props.chosen === 'all'}
          ref={(box) => {
            if (box !== null) box.indeterminate = props.chosen === 'some'
          }}
          onChange={props.onAll}
          className="block size-4 accent-(--accent)"
        />
      </div>
      {headers.map(({ name, sort, className = '' }) => (
        <div
          key={name}
          role="columnheader"
          aria-sort={sort === undefined ? undefined : sort === props.sort ? 'ascending' : 'none'}
          className={className}
        >
          {sort === undefined ? (
            name
          ) : (
            <button
              type="button"
              className="quick flex min-h-7 items-center gap-1 rounded-base hover:text-ink"
              onClick={() => props.onSort(sort)}
            >
              {name}
              {sort === props.sort && <ArrowDown size={12} aria-hidden />}
            </button>
          )}
        </div>
      ))}
    </div>
  </div>
)

type TableProps = {
  readonly people: Pages<ContactRowFragment>
  readonly search: PeopleSearch
  readonly onChange: (search: PeopleSearch) => void
  /** On a phone: the boxes are shown before the first row is chosen. */
  readonly selecting: boolean
  readonly onSelected: () => void
}

/** The people, a row each; only the rows near the screen are drawn. */
export const PeopleTable = ({ people, search, onChange, selecting, onSelected }: TableProps) => {
  const { nodes, hasMore, loading, more, seen } = people
  const navigate = useNavigate()
  const rowHeight = useWide() ? 40 : 64
  const ahead = hasMore ? Math.min(roomAhead, Math.max(0, (people.total ?? 0) - nodes.length)) : 0
  const { ref, start, end, height, show } = useVirtual(nodes.length + ahead, rowHeight)
  const cursor = useCursor({ count: nodes.length, onMove: show })
  const [placing, setPlacing] = useState<string>()
  const current = nodes[cursor.row]
  const selection = useSelection({ rows: nodes, list: JSON.stringify(search), cursor, show })
  const { chosen } = selection
  const clear = () => {
    selection.clear()
    onSelected()
  }

  useEffect(() => {
    seen(start)
    if (hasMore && !loading && end > nodes.length - 40) more()
  })

  useKeys('page', [
    {
      keys: 'Enter',
      label: listWords.open,
      run: () => current && void navigate({ to: '/people/$id', params: { id: current.id } }),
    },
    { keys: 'c', label: words.keyCloseness, run: () => setPlacing(current?.id) },
    { keys: 'l', label: words.title, run: () => openLog(current === undefined ? [] : [current]), silent: true },
  ])

  return (
    <>
      {/* The rows take the focus; the table hears what was not meant for one of their buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="table"
        aria-label={words.table}
        aria-rowcount={people.total ?? nodes.length}
        onKeyDown={selection.onKeyDown}
      >
        <HeaderRow
          sort={search.sort ?? 'name'}
          onSort={(sort) => onChange({ ...search, sort })}
          chosen={chosen.length === 0 ? 'none' : chosen.length === Math.min(most, nodes.length) ? 'all' : 'some'}
          onAll={selection.all}
        />
        <div role="rowgroup" ref={ref} className="relative" style={{ height }}>
          {nodes.slice(start, end).map((person, offset) => (
            <PeopleRow
              key={person.id}
              person={person}
              index={start + offset}
              top={(start + offset) * rowHeight}
              height={rowHeight}
              current={start + offset === cursor.row}
              placing={placing === person.id}
              onPlace={setPlacing}
              rowProps={cursor.rowProps(start + offset)}
              selected={selection.has(person.id)}
              selecting={selecting || chosen.length > 0}
              onSelect={selection.press}
            />
          ))}
        </div>
      </div>
      {chosen.length > 0 && (
        <Suspense>
          <BulkBar people={chosen} search={search} onClear={clear} />
        </Suspense>
      )}
    </>
  )
}
