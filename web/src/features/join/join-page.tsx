import { Button, buttonClass } from '../../design/button.tsx'
import { trouble } from '../../messages/common.ts'
import { joinWords as words } from '../../messages/join.ts'
import { useLinkToken } from '../account/fragment-token.ts'
import { useLinkAnswer } from '../account/use-link-answer.ts'
import type { LinkKind } from '../account/use-link-answer.ts'
import { Door } from '../sign-in/door.tsx'
import { WaitingDoor } from '../sign-in/waiting-door.tsx'
import { lookAt } from './invitation.ts'
import type { Invitation } from './invitation.ts'
import { InvitationCard } from './invitation-card.tsx'
import { pendingInvitation } from './pending.ts'

const invitationLink: LinkKind<Invitation> = {
  look: lookAt,
  heard: (told, token) => {
    if (told.ok) pendingInvitation.keep({ token, email: told.body.email })
    else if (told.problem.code === 'INVITATION_NOT_VALID') pendingInvitation.forget()
  },
}

/** The link of an invitation leads here. */
export const JoinPage = () => {
  const fresh = useLinkToken()
  const token = fresh ?? pendingInvitation.token()
  const { answer, setAnswer, late, askAgain } = useLinkAnswer(token, invitationLink)

  if (token === undefined) return <Door title={words.noToken} />
  if (answer === undefined) return <WaitingDoor late={late} />
  if (answer.ok)
    return (
      <InvitationCard
        token={token}
        invitation={answer.body}
        onStale={() => {
          setAnswer(undefined)
          askAgain()
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
        <Button className="self-start" onClick={askAgain}>
          {words.retry}
        </Button>
      )}
    </Door>
  )
}
