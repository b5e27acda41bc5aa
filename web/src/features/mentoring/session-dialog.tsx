import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Select, TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { mentoringWords as words } from '../../messages/mentoring.ts'
import { addDays, dayOf } from '../../words/dates.ts'
import { MoveSession, ScheduleSession } from './documents.ts'
import { MentoringForm } from './mentoring-form.tsx'
import { nameOf } from './mentorship.ts'
import type { Mentorship, MentorshipSession } from './mentorship.ts'

const lengths = [15, 30, 45, 60, 90, 120, 180, 240] as const

/** The clock of an instant as a field takes it: 17:30. */
const fieldTime = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  )

type Fields = 'date' | 'time' | 'minutes' | 'topic' | 'place'
const isField = (name: string | null | undefined): name is Fields =>
  ['date', 'time', 'minutes', 'topic', 'place'].includes(name ?? '')

/** When, how long, about what and where: of a new session, or of one that is changed. */
export const SessionDialog = (props: {
  readonly mentorship: Mentorship
  readonly session?: MentorshipSession
  readonly onClose: () => void
}) => {
  const { mentorship, session, onClose } = props
  const { today, timeZone } = useReader()
  const act = useAct()
  const [sessionId] = useState(() => session?.id ?? crypto.randomUUID())
  const [minutes, setMinutes] = useState(String(session?.minutes ?? 45))
  const [refused, setRefused] = useState<{ readonly field: Fields; readonly message: string }>()
  const problem = (field: Fields) => (refused?.field === field ? refused.message : undefined)
  const offered = [...new Set([...lengths, Number(minutes)])].toSorted((left, right) => left - right)

  const send = async (form: FormData) => {
    const input = {
      commandId: commandId(),
      mentorshipId: mentorship.id,
      sessionId,
      date: readField(form, 'date'),
      time: readField(form, 'time'),
      minutes: Number(minutes),
      topic: readField(form, 'topic'),
      place: readField(form, 'place'),
    }
    const said = session === undefined ? words.scheduled : words.moved
    const how = { variables: { input }, said, handled: true } as const
    const { refused: why } =
      session === undefined
        ? await act({ document: ScheduleSession, ...how })
        : await act({ document: MoveSession, ...how })
    if (why === undefined) return onClose()
    setRefused({ field: isField(why.field) ? why.field : 'date', message: why.message })
  }

  return (
    <Dialog
      title={session === undefined ? words.scheduleTitle(nameOf(mentorship)) : words.moveTitle}
      width="narrow"
      onClose={onClose}
    >
      <MentoringForm
        submit={session === undefined ? words.schedule : common.save}
        onChange={() => setRefused(undefined)}
        onSubmit={(form) => void send(form)}
        onClose={onClose}
      >
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label={words.date}
            name="date"
            type="date"
            required
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first thing to say
            autoFocus
            defaultValue={session === undefined ? addDays(today, 7) : dayOf(session.startsAt, timeZone)}
            problem={problem('date')}
          />
          <TextField
            label={words.time}
            name="time"
            type="time"
            required
            defaultValue={session === undefined ? '17:00' : fieldTime(session.startsAt, timeZone)}
            problem={problem('time')}
          />
          <p className="col-span-2 -mt-2 text-12 text-faint">{words.timeHint(timeZone)}</p>
        </div>
        <Select
          label={words.minutes}
          value={minutes}
          options={offered.map((each) => ({ value: String(each), label: words.minutesOf(each) }))}
          onPick={setMinutes}
          problem={problem('minutes')}
        />
        <TextField label={words.topic} name="topic" defaultValue={session?.topic ?? ''} problem={problem('topic')} />
        <TextField
          label={words.place}
          name="place"
          defaultValue={session?.place ?? ''}
          hint={words.placeHint}
          problem={problem('place')}
        />
      </MentoringForm>
    </Dialog>
  )
}
