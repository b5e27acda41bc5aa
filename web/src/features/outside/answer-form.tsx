import { useEffect, useRef, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextArea, TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { outsideWords as words } from '../../messages/outside.ts'
import type { Problem } from '../../rest/answer.ts'
import { dayOf } from '../../words/dates.ts'
import { FormProblem } from '../sign-in/door.tsx'
import type { Given, OutsideAct } from './asked.ts'

const labels: Readonly<Record<Exclude<OutsideAct, 'submit'>, string>> = {
  accept: words.acceptText,
  decline: words.declineText,
  'ask-more': words.askMoreText,
  release: words.releaseText,
}

const today = (): string => dayOf(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone)

/** What goes with an answer: a word, a reason, a question or a day. */
export const AnswerForm = (props: {
  readonly act: OutsideAct
  readonly seeker: string
  readonly busy: boolean
  readonly problem: Problem | undefined
  readonly onSend: (given: Given) => void
  readonly onBack: () => void
}) => {
  const { act, seeker, problem } = props
  const form = useRef<HTMLFormElement>(null)
  const [latest] = useState(today)
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), [act])
  const leave = ({ key }: { readonly key: string }): void => {
    if (key === 'Escape') props.onBack()
  }
  const isAboutField = problem?.field === 'text' || problem?.field === 'submittedOn'
  const hint = act === 'decline' ? words.declineHint(seeker) : act === 'ask-more' ? undefined : words.optional
  return (
    <form
      ref={form}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        props.onSend(act === 'submit' ? { submittedOn: readField(data, 'day') } : { text: readField(data, 'text') })
      }}
    >
      {act === 'submit' ? (
        <TextField
          label={words.submitDay}
          name="day"
          type="date"
          required
          max={latest}
          defaultValue={latest}
          onKeyDown={leave}
          problem={isAboutField ? problem.message : undefined}
        />
      ) : (
        <TextArea
          label={labels[act]}
          name="text"
          rows={4}
          onKeyDown={leave}
          maxLength={10_000}
          required={act === 'ask-more'}
          hint={hint}
          problem={isAboutField ? problem.message : undefined}
        />
      )}
      <FormProblem>{isAboutField ? undefined : problem?.message}</FormProblem>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" aria-disabled={props.busy}>
          {props.busy ? words.sending : act === 'submit' ? words.submit : words.send}
        </Button>
        <Button look="quiet" onClick={props.onBack}>
          {words.back}
        </Button>
      </div>
    </form>
  )
}
