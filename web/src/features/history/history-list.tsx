import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useReader } from '../../app/session.tsx'
import { Day, Moment } from '../../design/day.tsx'
import type { HistoryLineFragment } from '../../generated/graphql.ts'
import { historyWords as words } from '../../messages/history.ts'
import { dayOf } from '../../words/dates.ts'

type DayGroup = { readonly date: string; readonly entries: HistoryLineFragment[] }

const byDay = (entries: readonly HistoryLineFragment[], timeZone: string): readonly DayGroup[] => {
  const days: DayGroup[] = []
  for (const entry of entries) {
    const date = dayOf(entry.occurredAt, timeZone)
    const last = days.at(-1)
    if (last?.date === date) last.entries.push(entry)
    else days.push({ date, entries: [entry] })
  }
  return days
}

const Changes = ({ changes }: { readonly changes: HistoryLineFragment['changes'] }) => (
  <ul className="mt-0.5 flex flex-col text-13 text-soft">
    {changes.map(({ field, before, after }) => (
      <li key={field} className="flex flex-wrap items-center gap-x-1.5">
        <span className="text-faint">{field}</span>
        <span dir="auto" className={before === null ? 'text-faint' : 'line-through decoration-line-strong'}>
          {before ?? words.empty}
        </span>
        <ArrowRight size={12} aria-label={words.to} className="shrink-0 rtl:rotate-180" />
        <span dir="auto" className={after === null ? 'text-faint' : 'text-ink'}>
          {after ?? words.empty}
        </span>
      </li>
    ))}
  </ul>
)

/** Lines of the history under their days, in the reader's zone. */
export const HistoryList = (props: {
  readonly entries: readonly HistoryLineFragment[]
  readonly withPeople: boolean
}) => {
  const { timeZone } = useReader()
  return byDay(props.entries, timeZone).map(({ date, entries }) => (
    <section key={date} className="mb-6">
      <h2 className="border-b border-line pb-1.5 text-13 font-strong text-soft first-letter:uppercase">
        <Day date={date} as="heading" />
      </h2>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id} className="flex gap-3 border-b border-line py-2.5">
            <span className="w-12 shrink-0 pt-px text-13 text-faint">
              <Moment at={entry.occurredAt} withDay={false} />
            </span>
            <div className="min-w-0 flex-1">
              <p dir="auto">
                {entry.sentence} <span className="text-13 text-faint">{entry.actor}</span>
              </p>
              {entry.changes.length > 0 && <Changes changes={entry.changes} />}
              {props.withPeople && entry.contacts.length > 0 && (
                <p className="mt-0.5 flex flex-wrap gap-x-3">
                  {entry.contacts.slice(0, 5).map(({ id, name }) => (
                    <Link
                      key={id}
                      to="/people/$id"
                      params={{ id }}
                      dir="auto"
                      className="max-w-full truncate font-serif text-14 text-soft underline-offset-3 hover:text-ink hover:underline"
                    >
                      {name}
                    </Link>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  ))
}
