import { useReader } from '../../app/session.tsx'
import { SectionTitle } from '../../design/page.tsx'
import type { CohortQuery } from '../../generated/graphql.ts'
import { cohortWords as words } from '../../messages/cohort.ts'
import { figure } from '../../messages/plural.ts'
import { figureNames } from '../../messages/rights.ts'
import { shortDay } from '../../words/dates.ts'

type Activity = NonNullable<NonNullable<CohortQuery['cohort']>['activity']>

const Figure = ({ name, definition, value, people }: Activity['figures'][number]) => (
  <div className="border-b border-line py-3">
    <dt className="text-13 font-medium text-soft">{figureNames[name]}</dt>
    <dd>
      {value === null ? (
        <p title={words.notEnoughHint} className="py-1 text-16 text-faint">
          {words.notEnough}
        </p>
      ) : (
        <p className="flex items-baseline gap-2">
          <span className="font-serif text-26 tabular-nums">{figure(value)}</span>
          {people !== null && <span className="text-13 text-faint">{words.behind(people)}</span>}
        </p>
      )}
      <p className="text-12 text-faint">{definition}</p>
    </dd>
  </div>
)

/** For those who look after a cohort: what all of them did together, never one by one. */
export const CohortFigures = ({ activity }: { readonly activity: Activity }) => {
  const { today, locale } = useReader()
  return (
    <section aria-label={words.asAWhole} className="mb-10">
      <SectionTitle>{words.asAWhole}</SectionTitle>
      <p className="mt-3 text-16">{words.activeThisWeek(activity.activeThisWeek, activity.members)}</p>
      <dl className="mt-2 gap-x-8 wide:grid wide:grid-cols-2 desk:grid-cols-3">
        {activity.figures.map((each) => (
          <Figure key={each.name} {...each} />
        ))}
      </dl>
      <p className="mt-3 max-w-[72ch] text-13 text-faint">
        {words.period(shortDay(activity.since, today, locale), shortDay(activity.until, today, locale))}{' '}
        {activity.figures.some(({ value }) => value === null) && `${words.notEnoughHint} `}
        {words.privacy}
      </p>
    </section>
  )
}
