import { useNavigate } from '@tanstack/react-router'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { inputClass } from '../../design/field.tsx'
import type { AsOfQuery as AsOfData } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { contactWords } from '../../messages/contact.ts'
import { closenessNames } from '../../messages/enums.ts'
import { personWords as words } from '../../messages/person.ts'
import { peopleWords } from '../../messages/people.ts'
import { addDays, dayOf, daysBetween, fullDay, shortDay } from '../../words/dates.ts'
import type { Person } from './person.ts'

const AsOfQuery = graphql(`
  query AsOf($id: ID!, $date: CalendarDate!) {
    contact(id: $id) {
      id
      asOf(date: $date) {
        on
        name
        company
        position
        closeness
        cadenceDays
        tags
        facts
        lastInteractionOn
        nextCheckInOn
        differences
      }
    }
  }
`)

type Snapshot = NonNullable<NonNullable<AsOfData['contact']>['asOf']>

const Then = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { today, locale } = useReader()
  const facts = [
    peopleWords.roleAt(snapshot.position, snapshot.company),
    snapshot.closeness === null ? words.notPlaced : closenessNames[snapshot.closeness],
    snapshot.cadenceDays === null ? contactWords.noCadence : contactWords.everyDays(snapshot.cadenceDays),
    snapshot.nextCheckInOn === null ? '' : `${words.nextCheckIn}: ${shortDay(snapshot.nextCheckInOn, today, locale)}`,
    snapshot.tags.join(', '),
  ].filter((fact) => fact !== '')
  return (
    <>
      <ul className="mb-2 flex flex-col gap-1">
        {snapshot.differences.length === 0 ? (
          <li className="text-soft">{words.asOfSame}</li>
        ) : (
          snapshot.differences.map((difference) => (
            <li key={difference} dir="auto">
              {difference}
            </li>
          ))
        )}
      </ul>
      <p dir="auto" className="text-13 text-faint">
        {words.snapshot}: {snapshot.name}; {facts.join('; ')}
      </p>
    </>
  )
}

/** A slider through time: the person as they looked on a day, told by its differences from today. */
export const AsOf = ({ person, asOf }: { readonly person: Person; readonly asOf: string | undefined }) => {
  const { today, locale, timeZone } = useReader()
  const navigate = useNavigate({ from: '/people/$id' })
  const first = dayOf(person.addedAt, timeZone)
  const day = asOf ?? today
  const span = Math.max(1, daysBetween(first, today))
  const go = (date: string) =>
    void navigate({ search: date === today ? { tab: 'history' } : { tab: 'history', asOf: date }, replace: true })
  const { data } = useLiveQuery({
    query: AsOfQuery,
    variables: { id: person.id, date: day },
    topics: ['history'],
    pause: asOf === undefined,
  })
  return (
    <section aria-label={words.asOf} className="mb-8 rounded-base border border-line bg-raised p-4">
      <div className="flex flex-wrap items-center gap-3">
        <label className="flex items-center gap-2 text-13 text-soft">
          {words.asOf}
          <input
            type="date"
            min={first}
            max={today}
            value={day}
            onChange={(event) => {
              if (event.target.value !== '' && event.target.value <= today) go(event.target.value)
            }}
            className={`${inputClass} w-44!`}
          />
        </label>
        <input
          type="range"
          aria-label={words.asOfSlider}
          aria-valuetext={fullDay(day, locale)}
          min={0}
          max={span}
          value={Math.max(0, daysBetween(first, day))}
          onChange={(event) => go(addDays(first, Math.min(Number(event.target.value), daysBetween(first, today))))}
          className="min-w-32 flex-1 accent-(--accent)"
        />
        {asOf !== undefined && (
          <Button size="small" look="quiet" onClick={() => go(today)}>
            {words.asOfNow}
          </Button>
        )}
      </div>
      {asOf !== undefined && data?.contact && (
        <div className="mt-3 border-t border-line pt-3">
          {data.contact.asOf === null ? (
            <p className="text-soft">{words.asOfBefore}</p>
          ) : (
            <Then snapshot={data.contact.asOf} />
          )}
        </div>
      )}
    </section>
  )
}
