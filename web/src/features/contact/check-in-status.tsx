import { useReader } from '../../app/session.tsx'
import { Status } from '../../design/chips.tsx'
import type { StatusTone } from '../../design/chips.tsx'
import { Day } from '../../design/day.tsx'
import type { ContactRowFragment } from '../../generated/graphql.ts'
import { checkInDetail, checkInWord } from '../../words/why-now.ts'

type CheckIn = ContactRowFragment['checkIn']

const tones: Readonly<Partial<Record<CheckIn['status'], StatusTone>>> = {
  due: 'due',
  overdue: 'overdue',
  never_contacted: 'due',
  snoozed: 'waiting',
}

/** Where the check-in stands, in a word; the date and the count are in the tooltip. */
export const CheckInStatus = ({
  checkIn,
  withDay = false,
}: {
  readonly checkIn: CheckIn
  readonly withDay?: boolean
}) => {
  const { today, locale } = useReader()
  const tone = tones[checkIn.status]
  if (tone !== undefined) {
    return (
      <Status tone={tone} detail={checkInDetail(checkIn, today, locale)}>
        {checkInWord(checkIn, today)}
      </Status>
    )
  }
  if (!withDay) return null
  return <span className="text-soft">{checkIn.nextOn === null ? '–' : <Day date={checkIn.nextOn} />}</span>
}
