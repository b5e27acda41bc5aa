import { useState } from 'react'
import { Avatar } from '../../design/avatar.tsx'
import { Button } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { Moment } from '../../design/day.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { mentoringWords as words } from '../../messages/mentoring.ts'
import { AcceptMentorship, DeclineMentorship, WithdrawMentorship } from './documents.ts'
import { nameOf } from './mentorship.ts'
import type { Mentorship } from './mentorship.ts'
import { WordsDialog } from './words-dialog.tsx'

const Acts = ({ mentorship }: { readonly mentorship: Mentorship }) => {
  const act = useAct()
  const [declining, setDeclining] = useState(false)
  const of = () => ({ commandId: commandId(), mentorshipId: mentorship.id })
  if (mentorship.side === 'mentee')
    return (
      <Button
        look="quiet"
        onClick={() => void act({ document: WithdrawMentorship, variables: { input: of() }, said: words.withdrawn })}
      >
        {words.withdraw}
      </Button>
    )
  return (
    <>
      <Button
        look="primary"
        onClick={() => void act({ document: AcceptMentorship, variables: { input: of() }, said: words.accepted })}
      >
        {words.accept}
      </Button>
      <Button look="quiet" onClick={() => setDeclining(true)}>
        {words.decline}
      </Button>
      {declining && (
        <WordsDialog
          title={words.declineTitle(nameOf(mentorship))}
          label={words.reason}
          hint={words.reasonHint}
          submit={words.decline}
          onSend={(said) =>
            act({
              document: DeclineMentorship,
              variables: { input: { ...of(), words: said } },
              said: words.declined,
              handled: true,
            })
          }
          onClose={() => setDeclining(false)}
        />
      )}
    </>
  )
}

/** A request that waits, or one of earlier: who, what for, and what can be done. */
export const RequestRow = ({ mentorship }: { readonly mentorship: Mentorship }) => {
  const { other, purpose, reason, status, words: said, side, changedAt } = mentorship
  const isOpen = status === 'requested'
  const answer = status === 'declined' ? reason : said
  return (
    <li className="flex flex-wrap items-start gap-3 border-b border-line py-3 last:border-b-0">
      <Avatar id={other.id} name={other.name} />
      <div className="min-w-0 flex-1 basis-60">
        <h3 dir="auto" className="truncate font-serif text-16 font-medium">
          {nameOf(mentorship)}
        </h3>
        {isOpen && purpose !== '' && (
          <p dir="auto" className="max-w-[72ch] break-words whitespace-pre-line text-soft">
            {purpose}
          </p>
        )}
        {!isOpen && answer !== '' && (
          <p dir="auto" className="max-w-[72ch] break-words whitespace-pre-line text-soft">
            {answer}
          </p>
        )}
        <p className="text-12 text-faint">
          <Moment at={changedAt} />
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {(!isOpen || side === 'mentee') && (
          <Status tone={isOpen ? 'waiting' : status === 'ended' ? 'done' : 'refused'}>
            {isOpen ? words.waits : words.statuses[status]}
          </Status>
        )}
        {isOpen && <Acts mentorship={mentorship} />}
      </div>
    </li>
  )
}
