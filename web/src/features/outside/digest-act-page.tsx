import { useEffect, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Skeleton } from '../../design/states.tsx'
import { useLate } from '../../graphql/use-late.ts'
import { trouble } from '../../messages/common.ts'
import { digestActWords as words } from '../../messages/digest-act.ts'
import type { DigestAct } from '../../messages/digest-act.ts'
import type { Answer, Problem } from '../../rest/answer.ts'
import { rest } from '../../rest/rest.ts'
import { useLinkToken } from '../account/fragment-token.ts'
import { Door } from '../sign-in/door.tsx'

/** All that a link of a digest tells. */
type Waiting = { readonly act: DigestAct; readonly name: string; readonly text?: string }

const look = (token: string) => rest.post<Waiting>('/api/digest-act/look', { token })
const press = (token: string) => rest.post<{ readonly done: DigestAct }>('/api/digest-act/do', { token })

const titles: Readonly<Record<string, string>> = { LINK_NOT_VALID: words.notValid, MOVED: words.moved }

/** Why nothing was done. What is settled needs no second try. */
const Refused = ({ problem, onAgain }: { readonly problem: Problem; readonly onAgain: () => void }) => {
  const title = titles[problem.code]
  return (
    <Door title={title ?? trouble.failed} lead={<p role="alert">{problem.message}</p>}>
      {title === undefined && (
        <Button className="self-start" onClick={onAgain}>
          {words.retry}
        </Button>
      )}
    </Door>
  )
}

/** A link of a digest leads here: no session, one question, one button. Opening it changes nothing. */
export const DigestActPage = () => {
  const token = useLinkToken()
  const [heard, setHeard] = useState<{ readonly token: string; readonly told: Answer<Waiting> }>()
  const [done, setDone] = useState<{ readonly token: string; readonly act: DigestAct }>()
  const [busy, setBusy] = useState(false)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (token === undefined) return undefined
    let left = false
    void look(token).then((told) => {
      if (!left) setHeard({ token, told })
    })
    return () => {
      left = true
    }
  }, [token, turn])
  // Another link opened in the same tab is another question.
  const answer = heard?.token === token ? heard?.told : undefined
  const late = useLate(token !== undefined && answer === undefined)

  const again = () => {
    setHeard(undefined)
    setTurn(turn + 1)
  }
  if (token === undefined) return <Door title={words.noToken} />
  if (done?.token === token) return <Door title={words.done[done.act]} lead={<p role="status">{words.doneHint}</p>} />
  if (answer === undefined)
    return late ? (
      <main className="mx-auto max-w-[400px] px-4 pt-24">
        <Skeleton rows={2} />
      </main>
    ) : null
  if (!answer.ok) return <Refused problem={answer.problem} onAgain={again} />
  const { act, name, text } = answer.body
  const send = async () => {
    setBusy(true)
    const told = await press(token)
    setBusy(false)
    if (told.ok) setDone({ token, act: told.body.done })
    else setHeard({ token, told })
  }
  return (
    <Door title={words.ask[act](name)} lead={<p>{words.hint[act]}</p>}>
      {text !== undefined && (
        <blockquote dir="auto" className="border-s-2 border-line ps-3 text-soft">
          {text}
        </blockquote>
      )}
      <Button
        look="primary"
        className="self-start"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void send()
        }}
      >
        {busy ? words.working : words.button[act]}
      </Button>
    </Door>
  )
}
