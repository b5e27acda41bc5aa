import { useState } from 'react'
import type { ReactNode } from 'react'
import { Day } from '../../design/day.tsx'
import { useKeys } from '../../keyboard/use-keys.ts'
import { contactWords } from '../../messages/contact.ts'
import { closenessNames } from '../../messages/enums.ts'
import { personWords as words } from '../../messages/person.ts'
import { todayWords } from '../../messages/today.ts'
import { peopleWords } from '../../messages/people.ts'
import { CadenceStrip } from './cadence-strip.tsx'
import { CheckInStatus } from '../contact/check-in-status.tsx'
import { ClosenessStrip } from '../contact/closeness-strip.tsx'
import { SnoozeStrip } from '../contact/snooze-strip.tsx'
import { useContactActs } from '../contact/use-contact-acts.ts'
import type { Person } from './person.ts'

type Editing = 'closeness' | 'cadence' | 'next' | undefined

const Line = (props: { readonly label: string; readonly onEdit: () => void; readonly children: ReactNode }) => (
  <div className="flex items-baseline gap-2">
    <span className="w-28 shrink-0 text-13 text-faint">{props.label}</span>
    <div className="min-w-0 flex-1">
      <button
        type="button"
        onClick={props.onEdit}
        className="quick -mx-2 min-h-9 rounded-base px-2 text-start hover:bg-hover wide:min-h-7"
      >
        {props.children}
      </button>
    </div>
  </div>
)

/** Closeness, rhythm and next check-in, each changed where it stands. */
export const Rhythm = ({ person }: { readonly person: Person }) => {
  const [editing, setEditing] = useState<Editing>()
  const { skip, unsnooze } = useContactActs()
  const leave = () => setEditing(undefined)
  const planned = person.checkIn.nextOn !== null
  const snoozed = person.checkIn.status === 'snoozed'

  useKeys('page', [
    { keys: 'c', label: peopleWords.keyCloseness, run: () => setEditing('closeness') },
    { keys: 's', label: todayWords.keySnooze, run: () => planned && setEditing('next') },
    { keys: 'x', label: todayWords.skip, run: () => planned && void skip(person) },
  ])

  return (
    <div className="flex flex-col gap-0.5 border-y border-line py-2">
      <Line label={words.closeness} onEdit={() => setEditing('closeness')}>
        {person.closeness === null ? (
          <span className="text-accent">{words.notPlaced}</span>
        ) : (
          closenessNames[person.closeness]
        )}
      </Line>
      {editing === 'closeness' && <ClosenessStrip person={person} onLeave={leave} />}
      <Line label={words.cadence} onEdit={() => setEditing('cadence')}>
        {person.cadence.days === null ? contactWords.noCadence : contactWords.everyDays(person.cadence.days)}
      </Line>
      {editing === 'cadence' && <CadenceStrip person={person} onLeave={leave} />}
      {planned ? (
        <Line label={words.nextCheckIn} onEdit={() => setEditing('next')}>
          <span className="inline-flex flex-wrap items-center gap-2">
            {person.checkIn.nextOn !== null && <Day date={person.checkIn.nextOn} />}
            <CheckInStatus checkIn={person.checkIn} />
          </span>
        </Line>
      ) : (
        <div className="flex items-baseline gap-2">
          <span className="w-28 shrink-0 text-13 text-faint">{words.nextCheckIn}</span>
          <span className="text-soft">{words.nothingPlanned}</span>
        </div>
      )}
      {editing === 'next' && <SnoozeStrip person={person} onLeave={leave} />}
      {snoozed && (
        <div>
          <button
            type="button"
            onClick={() => void unsnooze(person)}
            className="min-h-9 text-13 text-accent hover:underline wide:min-h-7"
          >
            {todayWords.wakeUp}
          </button>
        </div>
      )}
    </div>
  )
}
