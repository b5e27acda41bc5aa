import { useState } from 'react'
import { Avatar } from '../../design/avatar.tsx'
import { Button } from '../../design/button.tsx'
import type { MentoringQuery } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { mentoringWords as words } from '../../messages/mentoring.ts'
import { RequestMentorship } from './documents.ts'
import type { Mentorship } from './mentorship.ts'
import { WordsDialog } from './words-dialog.tsx'

type Mentor = MentoringQuery['mentors'][number]

/** Who can be asked; of whom something is open that says so instead. */
export const MentorRows = (props: {
  readonly mentors: readonly Mentor[]
  /** Mentorships in which the viewer is the mentee and which are open. */
  readonly open: readonly Mentorship[]
}) => {
  const [asking, setAsking] = useState<Mentor>()
  const act = useAct()
  const standing = new Map(
    props.open.map(({ other, status }) => [other.id, status === 'requested' ? words.waits : words.menteeOf]),
  )
  return (
    <>
      <ul>
        {props.mentors.map((mentor) => (
          <li key={mentor.id} className="flex min-h-14 items-center gap-3 border-b border-line py-2 last:border-b-0">
            <Avatar id={mentor.id} name={mentor.name} />
            <div className="min-w-0 flex-1">
              <span dir="auto" className="block truncate font-serif text-16">
                {mentor.name}
              </span>
              {standing.has(mentor.id) && <p className="text-13 text-faint">{standing.get(mentor.id)}</p>}
            </div>
            {!standing.has(mentor.id) && (
              <Button aria-label={words.askNamed(mentor.name)} onClick={() => setAsking(mentor)}>
                {words.ask}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asking !== undefined && (
        <WordsDialog
          title={words.askTitle(asking.name)}
          label={words.purpose}
          hint={words.purposeHint}
          submit={words.ask}
          required
          onSend={(purpose) =>
            act({
              document: RequestMentorship,
              variables: { input: { commandId: commandId(), mentorId: asking.id, purpose } },
              said: words.asked,
              handled: true,
            })
          }
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  )
}
