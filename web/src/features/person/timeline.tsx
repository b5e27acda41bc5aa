import { useRef, useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import type { InteractionRowFragment, TimelineQuery as TimelineData } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { personWords as words } from '../../messages/person.ts'
import { monthName } from '../../words/dates.ts'
import '../interaction/fragment.ts'
import { LogForm } from '../log/log-form.tsx'
import type { Person } from './person.ts'
import { TimelineItem } from './timeline-item.tsx'

const TimelineQuery = graphql(`
  query Timeline($id: ID!, $first: Int, $after: String) {
    contact(id: $id) {
      id
      timeline(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...InteractionRow
          }
        }
      }
    }
  }
`)

const timelineIn = ({ contact }: TimelineData) => contact?.timeline

type Month = { readonly key: string; readonly items: InteractionRowFragment[] }

const byMonth = (nodes: readonly InteractionRowFragment[]): readonly Month[] => {
  const months: Month[] = []
  for (const node of nodes) {
    const key = node.happenedOn.slice(0, 7)
    const last = months.at(-1)
    if (last?.key === key) last.items.push(node)
    else months.push({ key, items: [node] })
  }
  return months
}

const Composer = ({ person }: { readonly person: Person }) => {
  const [open, setOpen] = useState(false)
  const channelRow = useRef<HTMLInputElement>(null)
  if (!open) {
    return (
      <button
        type="button"
        onClick={() => {
          setOpen(true)
          setTimeout(() => channelRow.current?.focus())
        }}
        className="quick mb-6 flex min-h-11 w-full items-center rounded-base border border-line bg-raised px-3 text-start text-faint hover:border-line-strong"
      >
        <span dir="auto" className="truncate">
          {words.compose(person.name)}
        </span>
      </button>
    )
  }
  return (
    <section aria-label={words.logSomething} className="appear mb-6 rounded-base border border-line bg-raised p-4">
      <LogForm
        people={[person]}
        channelRow={channelRow}
        withKeys={false}
        onSent={() => setOpen(false)}
        onNobody={() => undefined}
      />
    </section>
  )
}

/** Composer, then what happened, grouped by month. */
export const Timeline = ({ person }: { readonly person: Person }) => {
  const { today, locale } = useReader()
  const timeline = usePages({
    query: TimelineQuery,
    connection: timelineIn,
    variables: { id: person.id, first: 20 },
    topics: ['timeline'],
  })
  return (
    <>
      <Composer person={person} />
      {timeline.error !== undefined && timeline.known && <StaleNote onRetry={timeline.refetch} />}
      {timeline.error !== undefined && !timeline.known && (
        <ErrorState error={timeline.error} onRetry={timeline.refetch} />
      )}
      {timeline.skeleton && <Skeleton rows={4} />}
      {timeline.known && timeline.nodes.length === 0 && (
        <EmptyState title={words.nothingYet} text={words.nothingYetHint} />
      )}
      {byMonth(timeline.nodes).map(({ key, items }) => (
        <section key={key} className="mb-6">
          <h2 className="mb-1 text-13 font-strong text-soft">{monthName(`${key}-01`, today, locale)}</h2>
          <ol>
            {items.map((item) => (
              <TimelineItem key={item.id} item={item} personId={person.id} />
            ))}
          </ol>
        </section>
      ))}
      {timeline.hasMore && (
        <Button look="quiet" onClick={timeline.more}>
          {words.showEarlier}
        </Button>
      )}
    </>
  )
}
