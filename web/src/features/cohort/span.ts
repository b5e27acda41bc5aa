import { cohortWords as words } from '../../messages/cohort.ts'
import { shortDay } from '../../words/dates.ts'

type Dates = { readonly startsOn: string; readonly endsOn: string | null }

/** From when to when a cohort runs, in the reader's words. */
export const spanOf = ({ startsOn, endsOn }: Dates, today: string, locale: string): string => {
  const from = shortDay(startsOn, today, locale)
  if (endsOn !== null) return words.until(from, shortDay(endsOn, today, locale))
  return startsOn <= today ? words.since(from) : words.from(from)
}
