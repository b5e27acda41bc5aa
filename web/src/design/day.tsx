import { useReader } from '../app/session.tsx'
import { agoWords, clock, dayOf, dayWords, fullDay, headingDay, shortDay } from '../words/dates.ts'

/** A calendar date in words, the full date on hover and for screen readers. */
export const Day = ({
  date,
  as = 'words',
}: {
  readonly date: string
  readonly as?: 'words' | 'ago' | 'short' | 'heading'
}) => {
  const { today, locale } = useReader()
  const write = { words: dayWords, ago: agoWords, short: shortDay, heading: headingDay }[as]
  const full = fullDay(date, locale)
  return (
    <time dateTime={date} title={full}>
      <span aria-hidden>{write(date, today, locale)}</span>
      <span className="sr-only">{full}</span>
    </time>
  )
}

/** An instant: its day in words and, on request, its time. */
export const Moment = ({ at, withDay = true }: { readonly at: string; readonly withDay?: boolean }) => {
  const { today, locale, timeZone } = useReader()
  const date = dayOf(at, timeZone)
  const time = clock(at, timeZone, locale)
  return (
    <time dateTime={at} title={`${fullDay(date, locale)}, ${time}`}>
      {withDay ? `${dayWords(date, today, locale)}, ${time}` : time}
    </time>
  )
}
