import { useReader } from '../../app/session.tsx'
import { Day } from '../../design/day.tsx'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import { agoWords, dayOf } from '../../words/dates.ts'
import { isSettled, nextFact } from './stages.ts'
import type { Opportunity } from './stages.ts'

/** The one fact that matters next, in half a line. */
export const NextWords = ({ opportunity }: { readonly opportunity: Opportunity }) => {
  const { today, locale, timeZone } = useReader()
  const fact = nextFact(opportunity, today)
  if (fact.kind === 'asked') return words.asked(fact.count)
  if (fact.kind === 'since' || isSettled(opportunity)) {
    return words.inStage(agoWords(dayOf(opportunity.movedAt, timeZone), today, locale))
  }
  const tone = fact.day === null || fact.day > today ? 'text-faint' : 'font-medium text-due'
  return (
    <>
      <span dir="auto">{fact.text}</span>
      {fact.day !== null && (
        <span className={`ms-1.5 whitespace-nowrap ${tone}`}>
          <Day date={fact.day} />
        </span>
      )}
    </>
  )
}
