import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { trouble } from '../../messages/common.ts'
import { outsideWords as words } from '../../messages/outside.ts'
import { useLinkToken } from '../account/fragment-token.ts'
import { useLinkAnswer } from '../account/use-link-answer.ts'
import type { LinkKind } from '../account/use-link-answer.ts'
import { Door } from '../sign-in/door.tsx'
import { WaitingDoor } from '../sign-in/waiting-door.tsx'
import { lookAtRequest, sayViewed } from './asked.ts'
import type { Asked, Ended } from './asked.ts'
import { AskedCard } from './asked-card.tsx'

const EndedPage = ({ ended, seeker }: Ended & { readonly seeker: string }) => (
  <Door title={words.ended[ended](seeker)} lead={<p role="status">{words.endedHint}</p>} />
)

const requestLink: LinkKind<Asked> = {
  look: lookAtRequest,
  heard: (told, token) => {
    if (told.ok) void sayViewed(token)
  },
}

/** The link of a request leads here: no account, no session, one request. */
export const ReferralLinkPage = () => {
  const token = useLinkToken()
  const { answer, setAnswer, late, askAgain } = useLinkAnswer(token, requestLink)
  const [ended, setEnded] = useState<Ended & { readonly seeker: string }>()

  const again = () => {
    setAnswer(undefined)
    askAgain()
  }
  if (token === undefined) return <Door title={words.noToken} />
  if (ended !== undefined) return <EndedPage {...ended} />
  if (answer === undefined) return <WaitingDoor late={late} />
  if (answer.ok) {
    const { seeker } = answer.body
    const onAnswered = (next: Asked | Ended) =>
      'ended' in next ? setEnded({ ...next, seeker }) : setAnswer({ ok: true, body: next })
    return <AskedCard token={token} asked={answer.body} onAnswered={onAnswered} onStale={again} />
  }
  const over = answer.problem.code === 'LINK_NOT_VALID'
  return (
    <Door
      title={over ? words.notValid : trouble.failed}
      lead={<p role="alert">{over ? words.notValidHint : answer.problem.message}</p>}
    >
      {!over && (
        <Button className="self-start" onClick={again}>
          {words.retry}
        </Button>
      )}
    </Door>
  )
}
