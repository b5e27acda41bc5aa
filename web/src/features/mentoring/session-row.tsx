import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { mentoringWords as words } from '../../messages/mentoring.ts'
import { clock, dayOf, fullDay } from '../../words/dates.ts'
import { CancelSession, RecordSessionHeld, RestoreSession } from './documents.ts'
import type { Mentorship, MentorshipSession } from './mentorship.ts'
import { SessionDialog } from './session-dialog.tsx'
import { WordsDialog } from './words-dialog.tsx'

const isLink = (place: string): boolean => /^https?:\/\/\S+$/i.test(place)

const Place = ({ place }: { readonly place: string }) =>
  isLink(place) ? (
    <a href={place} target="_blank" rel="noreferrer" className="max-w-full truncate text-accent underline">
      {place.replace(/^https?:\/\//i, '')}
    </a>
  ) : (
    <span dir="auto">{place}</span>
  )

/** The whole day and the hour: whoever is to come has to know, not to reckon. */
const When = ({ session: { startsAt } }: { readonly session: MentorshipSession }) => {
  const { locale, timeZone } = useReader()
  return (
    <time dateTime={startsAt}>
      {fullDay(dayOf(startsAt, timeZone), locale)}, {clock(startsAt, timeZone, locale)}
    </time>
  )
}

const State = ({ session }: { readonly session: MentorshipSession }) => {
  if (session.status === 'held') return <Status tone="done">{words.wasHeld}</Status>
  if (session.status === 'cancelled')
    return (
      <Status tone="refused" detail={session.reason}>
        {words.wasCancelled}
      </Status>
    )
  return session.hasBegun ? <Status tone="due">{words.toSay}</Status> : null
}

/** One session with what can be done with it. */
export const SessionRow = (props: { readonly mentorship: Mentorship; readonly session: MentorshipSession }) => {
  const { mentorship, session } = props
  const [open, setOpen] = useState<'move' | 'cancel'>()
  const act = useAct()
  const of = { mentorshipId: mentorship.id, sessionId: session.id }
  const isOpen = session.status === 'scheduled' && mentorship.status === 'accepted'
  const cancel = (reason: string) =>
    act({
      document: CancelSession,
      variables: { input: { ...of, commandId: commandId(), reason } },
      said: words.cancelled,
      handled: true,
      undo: () => act({ document: RestoreSession, variables: { input: { ...of, commandId: commandId() } } }),
    })
  const close = () => setOpen(undefined)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2">
      <div className="flex min-w-0 flex-1 basis-60 flex-col">
        <span className={session.status === 'cancelled' ? 'text-soft line-through' : 'font-medium'}>
          <When session={session} /> · {words.minutesOf(session.minutes)}
        </span>
        {(session.topic !== '' || session.place !== '') && (
          <span className="flex flex-wrap gap-x-3 text-13 break-words text-soft">
            {session.topic !== '' && <span dir="auto">{session.topic}</span>}
            {session.place !== '' && <Place place={session.place} />}
          </span>
        )}
        {session.status === 'cancelled' && session.reason !== '' && (
          <span dir="auto" className="text-13 text-soft">
            {session.reason}
          </span>
        )}
      </div>
      <State session={session} />
      {isOpen && (
        <div className="flex flex-wrap gap-1">
          {session.canBeHeld && (
            <Button
              size="small"
              onClick={() =>
                void act({
                  document: RecordSessionHeld,
                  variables: { input: { ...of, commandId: commandId() } },
                  said: words.heldDone,
                })
              }
            >
              {words.held}
            </Button>
          )}
          <Button size="small" look="quiet" onClick={() => setOpen('move')}>
            {words.move}
          </Button>
          <Button size="small" look="quiet" onClick={() => setOpen('cancel')}>
            {words.cancelSession}
          </Button>
        </div>
      )}
      {open === 'move' && <SessionDialog mentorship={mentorship} session={session} onClose={close} />}
      {open === 'cancel' && (
        <WordsDialog
          title={words.cancelTitle}
          label={words.cancelReason}
          hint={words.cancelHint}
          submit={words.cancelTitle}
          danger
          onSend={cancel}
          onClose={close}
        />
      )}
    </li>
  )
}
