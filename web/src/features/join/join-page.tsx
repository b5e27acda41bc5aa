import { useEffect, useState } from 'react'
import { Button, buttonClass } from '../../design/button.tsx'
import { Skeleton } from '../../design/states.tsx'
import { useLate } from '../../graphql/use-late.ts'
import { trouble } from '../../messages/common.ts'
import { joinWords as words } from '../../messages/join.ts'
import type { Answer } from '../../rest/answer.ts'
import { useLinkToken } from '../account/fragment-token.ts'
import { Door } from '../sign-in/door.tsx'
import { lookAt } from './invitation.ts'
import type { Invitation } from './invitation.ts'
import { InvitationCard } from './invitation-card.tsx'
import { pendingInvitation } from './pending.ts'

/** The link of an invitation leads here. */
export const JoinPage = () => {
  const fresh = useLinkToken()
  const token = fresh ?? pendingInvitation.token()
  const [answer, setAnswer] = useState<Answer<Invitation>>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (token === undefined) return undefined
    let left = false
    void lookAt(token).then((told) => {
      if (left) return
      if (told.ok) pendingInvitation.keep({ token, email: told.body.email })
      else if (told.problem.code === 'INVITATION_NOT_VALID') pendingInvitation.forget()
      setAnswer(told)
    })
    return () => {
      left = true
    }
  }, [token, turn])
  const late = useLate(token !== undefined && answer === undefined)

  if (token === undefined) return <Door title={words.noToken} />
  if (answer === undefined)
    return late ? (
      <main className="mx-auto max-w-[520px] px-4 pt-24">
        <Skeleton rows={4} />
      </main>
    ) : null
  if (answer.ok)
    return (
      <InvitationCard
        token={token}
        invitation={answer.body}
        onStale={() => {
          setAnswer(undefined)
          setTurn(turn + 1)
        }}
      />
    )
  const over = answer.problem.code === 'INVITATION_NOT_VALID'
  return (
    <Door
      title={over ? words.notValid : trouble.failed}
      lead={<p role="alert">{over ? words.notValidHint : answer.problem.message}</p>}
    >
      {over ? (
        <a href="/" className={`self-start ${buttonClass('plain')}`}>
          {words.toKith}
        </a>
      ) : (
        <Button className="self-start" onClick={() => setTurn(turn + 1)}>
          {words.retry}
        </Button>
      )}
    </Door>
  )
}
