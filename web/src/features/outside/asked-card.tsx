import { useRef, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { outsideWords as words } from '../../messages/outside.ts'
import type { Problem } from '../../rest/answer.ts'
import { dayOf, fullDay, readingLocale } from '../../words/dates.ts'
import { Door } from '../sign-in/door.tsx'
import { AnswerForm } from './answer-form.tsx'
import { answerRequest } from './asked.ts'
import type { Asked, Ended, Given, OutsideAct } from './asked.ts'
import { AskedPackage } from './asked-package.tsx'

const order: readonly OutsideAct[] = ['accept', 'submit', 'ask-more', 'decline', 'release']
const names: Readonly<Record<OutsideAct, string>> = {
  accept: words.accept,
  submit: words.submit,
  'ask-more': words.askMore,
  decline: words.decline,
  release: words.release,
}

const Quote = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <figure>
    <figcaption dir="auto" className="text-13 text-soft">
      {title}
    </figcaption>
    <blockquote
      dir="auto"
      className="mt-1 max-w-[72ch] border-s-2 border-line-strong ps-4 text-16 break-words whitespace-pre-line"
    >
      {text}
    </blockquote>
  </figure>
)

const endWords = (endsAt: string): string => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return words.endsOn(fullDay(dayOf(endsAt, timeZone), readingLocale(navigator.language)))
}

/** A request as its link shows it, with the answers that can be given. */
export const AskedCard = (props: {
  readonly token: string
  readonly asked: Asked
  readonly onAnswered: (next: Asked | Ended) => void
  /** The link is good no more. */
  readonly onStale: () => void
}) => {
  const { token, asked } = props
  const { seeker, status } = asked
  const [act, setAct] = useState<OutsideAct>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  // The same answer sent twice, because the first went astray, is one answer.
  const commandId = useRef(crypto.randomUUID())

  const choose = (next: OutsideAct | undefined) => {
    commandId.current = crypto.randomUUID()
    setProblem(undefined)
    setAct(next)
  }
  const send = async (given: Given) => {
    if (busy || act === undefined) return
    setBusy(true)
    const answer = await answerRequest(token, act, { ...given, commandId: commandId.current })
    setBusy(false)
    if (answer.ok) {
      choose(undefined)
      props.onAnswered(answer.body)
    } else if (answer.problem.code === 'LINK_NOT_VALID') props.onStale()
    else setProblem(answer.problem)
  }

  return (
    <Door wider title={words.title(seeker)} lead={<p dir="auto">{words.lead(asked.role, asked.company)}</p>}>
      {status === 'requested' && <p className="text-soft">{words.noAccount}</p>}
      {status === 'accepted' && (
        <p role="status" className="rounded-base bg-done-soft px-3 py-2 text-done">
          {words.accepted(seeker)} {words.acceptedNext}
        </p>
      )}
      {status === 'needs-more' && (
        <p role="status" className="rounded-base bg-waiting-soft px-3 py-2 text-waiting">
          {words.waitsForThem(seeker)}
        </p>
      )}
      <Quote title={words.theirWords(seeker)} text={asked.message} />
      {asked.question !== null && <Quote title={words.yourQuestion} text={asked.question} />}
      {asked.answer !== null && <Quote title={words.theirAnswer(seeker)} text={asked.answer} />}
      <AskedPackage token={token} asked={asked} />
      {act === undefined ? (
        <div className="flex flex-col gap-2">
          {order
            .filter((one) => asked.can.includes(one))
            .map((one, place) => (
              <Button key={one} look={place === 0 ? 'primary' : 'plain'} onClick={() => choose(one)}>
                {names[one]}
              </Button>
            ))}
        </div>
      ) : (
        <AnswerForm
          act={act}
          seeker={seeker}
          busy={busy}
          problem={problem}
          onSend={(given) => void send(given)}
          onBack={() => choose(undefined)}
        />
      )}
      {asked.endsAt !== null && status !== 'accepted' && <p className="text-13 text-faint">{endWords(asked.endsAt)}</p>}
    </Door>
  )
}
