import { useReader } from '../../app/session.tsx'
import { Day } from '../../design/day.tsx'
import { dayOf } from '../../words/dates.ts'

/** The day of an instant, where its time does not matter. */
export const DayOf = ({ at }: { readonly at: string }) => {
  const { timeZone } = useReader()
  return <Day date={dayOf(at, timeZone)} />
}
