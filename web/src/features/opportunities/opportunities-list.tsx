import { Link } from '@tanstack/react-router'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useReader } from '../../app/session.tsx'
import { Day } from '../../design/day.tsx'
import { useCursor } from '../../design/use-cursor.ts'
import { opportunityWords as words, stageNames } from '../../messages/opportunities.ts'
import { dayOf } from '../../words/dates.ts'
import { NextWords } from './next-words.tsx'
import { inOrder } from './order.ts'
import type { OpportunitiesSearch, OpportunitySort } from './search.ts'
import type { Opportunity } from './stages.ts'

const columns: readonly { readonly sort: OpportunitySort; readonly className: string }[] = [
  { sort: 'role', className: 'w-[38%]' },
  { sort: 'stage', className: 'w-32' },
  { sort: 'next', className: '' },
  { sort: 'moved', className: 'hidden w-40 desk:table-cell' },
]

/** The opportunities as a table, sortable by each column; on a phone each row is two lines. */
export const OpportunitiesList = (props: {
  readonly opportunities: readonly Opportunity[]
  readonly search: OpportunitiesSearch
  readonly onChange: (search: OpportunitiesSearch) => void
}) => {
  const { today, timeZone } = useReader()
  const { sort = 'next', down = false } = props.search
  const rows = inOrder(props.opportunities, { sort, down, today })
  const cursor = useCursor({ count: rows.length, idAt: (row) => rows[row]?.id })
  const sortBy = (column: OpportunitySort) => {
    const turned = column === sort && !down
    props.onChange({ view: 'list', sort: column, ...(turned ? { down: true } : {}) })
  }
  const Arrow = down ? ArrowUp : ArrowDown
  return (
    <table className="w-full table-fixed border-collapse text-start">
      <caption className="sr-only">{words.title}</caption>
      <thead className="hidden wide:table-header-group">
        <tr className="border-b border-line text-12 text-soft">
          {columns.map(({ sort: column, className }) => (
            <th
              key={column}
              scope="col"
              aria-sort={column === sort ? (down ? 'descending' : 'ascending') : 'none'}
              className={`pe-3 text-start font-normal ${className}`}
            >
              <button
                type="button"
                onClick={() => sortBy(column)}
                className="quick flex min-h-9 items-center gap-1 rounded-base hover:text-ink"
              >
                {words.columns[column]}
                {column === sort && <Arrow size={12} aria-hidden />}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((opportunity, index) => (
          <tr
            key={opportunity.id}
            className="relative flex flex-col border-b border-line py-2 hover:bg-hover wide:table-row"
          >
            <th scope="row" className="pe-3 text-start font-normal wide:py-2">
              <Link
                to="/opportunities/$id"
                params={{ id: opportunity.id }}
                {...cursor.rowProps(index)}
                className="block rounded-base after:absolute after:inset-0"
              >
                <span dir="auto" className="block truncate font-medium">
                  {opportunity.role}
                </span>
                <span dir="auto" className="block truncate text-13 text-soft">
                  {opportunity.company}
                </span>
              </Link>
            </th>
            <td className="pe-3 text-13 text-soft wide:text-14">{stageNames[opportunity.stage]}</td>
            <td className="pe-3 text-13 text-soft wide:text-14">
              <NextWords opportunity={opportunity} />
            </td>
            <td className="hidden text-soft desk:table-cell">
              <Day date={dayOf(opportunity.movedAt, timeZone)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
