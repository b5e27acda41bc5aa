import { useState } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { TextArea } from '../../design/field.tsx'
import type { Outcome } from '../../graphql/use-act.ts'
import { MentoringForm } from './mentoring-form.tsx'

/** Some words that go with an act: why, what for. */
export const WordsDialog = (props: {
  readonly title: string
  readonly label: string
  readonly hint: string
  readonly submit: string
  readonly required?: boolean
  readonly danger?: boolean
  readonly onSend: (words: string) => Promise<Outcome<unknown>>
  readonly onClose: () => void
}) => {
  const { onSend, onClose } = props
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const [sending, setSending] = useState(false)
  const send = async () => {
    setSending(true)
    const { refused } = await onSend(text)
    setSending(false)
    if (refused === undefined) onClose()
    else setProblem(refused.message)
  }
  return (
    <Dialog title={props.title} width="narrow" onClose={onClose}>
      <MentoringForm
        submit={props.submit}
        danger={props.danger}
        sending={sending}
        onSubmit={() => void send()}
        onClose={onClose}
      >
        <TextArea
          label={props.label}
          hint={props.hint}
          rows={4}
          required={props.required === true}
          maxLength={10_000}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is for this field
          autoFocus
          value={text}
          problem={problem}
          onChange={(event) => {
            setText(event.target.value)
            setProblem(undefined)
          }}
        />
      </MentoringForm>
    </Dialog>
  )
}
