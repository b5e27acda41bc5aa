import { useEffect, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Skeleton } from '../../design/states.tsx'
import { useLate } from '../../graphql/use-late.ts'
import { trouble } from '../../messages/common.ts'
import { outsideWords as words } from '../../messages/outside.ts'
import type { Answer } from '../../rest/answer.ts'
import { useLinkToken } from '../account/fragment-token.ts'
import { Door } from '../sign-in/door.tsx'
import { lookAtRequest, sayViewed } from './asked.ts'
import type { Asked, Ended } from './asked.ts'
import { AskedCard } from './asked-card.tsx'

const EndedPage = ({ ended, seeker }: Ended & { readonly seeker: string }) => (
  <Door title={words.ended[ended](seeker)} lead={<p role="status">{words.endedHint}</p>} />
)

/** The link of a request leads here: no account, no session, one request. */
export const ReferralLinkPage = () => {
  const token = useLinkToken()
  const [answer, setAnswer] = useState<Answer<Asked>>()
  const [ended, setEnded] = useState<Ended & { readonly seeker: string }>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (token === undefined) return undefined
    let left = false
    void lookAtRequest(token).then((told) => {
      if (left) return
      setAnswer(told)
      if (told.ok) void sayViewed(token)
    })
    return () => {
      left = true
    }
  }, [token, turn])
  const late = useLate(token !== undefined && answer === undefined)

  const again = () => {
    setAnswer(undefined)
    setTurn(turn + 1)
  }
  if (token === undefined) return <Door title={words.noToken} />
  if (ended !== undefined) return <EndedPage {...ended} />
  if (answer === undefined)
    return late ? (
      <main className="mx-auto max-w-[520px] px-4 pt-24">
        <Skeleton rows={4} />
      </main>
    ) : null
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
