import { useState } from 'react'
import { Avatar } from '../../design/avatar.tsx'
import { Button } from '../../design/button.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { mentoringWords as words } from '../../messages/mentoring.ts'
import { EndMentorship } from './documents.ts'
import { inOrder, nameOf } from './mentorship.ts'
import type { Mentorship } from './mentorship.ts'
import { SessionDialog } from './session-dialog.tsx'
import { SessionRow } from './session-row.tsx'
import { WordsDialog } from './words-dialog.tsx'

/** One pair with its sessions: those to come, then those past. */
export const PairCard = ({ mentorship }: { readonly mentorship: Mentorship }) => {
  const [open, setOpen] = useState<'schedule' | 'end'>()
  const act = useAct()
  const { id, side, other, purpose, sessions } = mentorship
  const name = nameOf(mentorship)
  const close = () => setOpen(undefined)
  return (
    <li className="border-b border-line py-4 last:border-b-0">
      <div className="flex flex-wrap items-center gap-3">
        <Avatar id={other.id} name={other.name} />
        <div className="min-w-0 flex-1 basis-40">
          <h3 dir="auto" className="truncate font-serif text-16 font-medium">
            {name}
          </h3>
          <p className="text-13 text-faint">{side === 'mentor' ? words.mentorOf : words.menteeOf}</p>
        </div>
        <Button onClick={() => setOpen('schedule')}>{words.schedule}</Button>
        <Button look="quiet" onClick={() => setOpen('end')}>
          {words.end}
        </Button>
      </div>
      {purpose !== '' && (
        <p dir="auto" className="mt-2 max-w-[72ch] break-words whitespace-pre-line text-soft">
          {purpose}
        </p>
      )}
      <ul aria-label={words.sessions} className="mt-3">
        {inOrder(sessions).map((session) => (
          <SessionRow key={session.id} mentorship={mentorship} session={session} />
        ))}
        {sessions.length === 0 && <li className="text-13 text-faint">{words.noSession}</li>}
      </ul>
      {open === 'schedule' && <SessionDialog mentorship={mentorship} onClose={close} />}
      {open === 'end' && (
        <WordsDialog
          title={words.endTitle(name)}
          label={words.endWords}
          hint={words.endHint}
          submit={words.end}
          danger
          onSend={(said) =>
            act({
              document: EndMentorship,
              variables: { input: { commandId: commandId(), mentorshipId: id, words: said } },
              said: words.ended,
              handled: true,
            })
          }
          onClose={close}
        />
      )}
    </li>
  )
}
