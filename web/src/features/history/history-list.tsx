import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useReader } from '../../app/session.tsx'
import { Day, Moment } from '../../design/day.tsx'
import type { HistoryLineFragment } from '../../generated/graphql.ts'
import { historyWords as words } from '../../messages/history.ts'
import { byDay } from '../../words/by-day.ts'
import { withReadableDates } from '../../words/dates.ts'

type Entry = HistoryLineFragment

const Changes = ({ changes }: { readonly changes: Entry['changes'] }) => {
  const { today, locale } = useReader()
  return (
    <ul className="mt-0.5 flex flex-col text-13 text-soft">
      {changes.map(({ field, before, after }) => (
        <li key={field} className="flex flex-wrap items-center gap-x-1.5">
          <span className="text-faint">{field}</span>
          {before !== null && (
            <del dir="auto" className="decoration-line-strong">
              {withReadableDates(before, today, locale)}
            </del>
          )}
          {before !== null && after !== null && (
            <ArrowRight size={12} aria-label={words.to} className="shrink-0 rtl:rotate-180" />
          )}
          {after !== null && (
            <ins dir="auto" className="text-ink no-underline">
              {withReadableDates(after, today, locale)}
            </ins>
          )}
        </li>
      ))}
    </ul>
  )
}

const PersonLink = ({ id, name }: Entry['contacts'][number]) => (
  <Link to="/people/$id" params={{ id }} className="font-serif underline-offset-3 hover:underline">
    <bdi>{name}</bdi>
  </Link>
)

/** The sentence with the person's name as a link; people whom it does not name stand behind it. */
const Sentence = ({ entry, withPeople }: { readonly entry: Entry; readonly withPeople: boolean }) => {
  const { today, locale } = useReader()
  const sentence = withReadableDates(entry.sentence, today, locale)
  const named = withPeople ? entry.contacts.find(({ name }) => name !== '' && sentence.includes(name)) : undefined
  const at = named === undefined ? -1 : sentence.indexOf(named.name)
  const others = withPeople ? entry.contacts.filter((each) => each !== named).slice(0, 5) : []
  return (
    <p>
      {named === undefined ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <PersonLink {...named} />
          {sentence.slice(at + named.name.length)}
        </>
      )}
      {others.map((person) => (
        <span key={person.id}>
          {' '}
          <PersonLink {...person} />
        </span>
      ))}{' '}
      <span className="text-13 text-faint">{entry.actor}</span>
    </p>
  )
}

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
            <span className="w-16 shrink-0 pt-px text-13 whitespace-nowrap text-faint">
              <Moment at={entry.occurredAt} withDay={false} />
            </span>
            <div className="min-w-0 flex-1">
              <Sentence entry={entry} withPeople={props.withPeople} />
              {entry.changes.length > 0 && <Changes changes={entry.changes} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  ))
}
