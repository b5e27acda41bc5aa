import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { TextArea } from '../../../design/field.tsx'
import { SectionTitle } from '../../../design/page.tsx'
import { say } from '../../../design/toasts.ts'
import { commandId, useAct } from '../../../graphql/use-act.ts'
import { draftWords } from '../../../messages/referral-draft.ts'
import { actWords as words } from '../../../messages/referral-request.ts'
import { useChosenResume } from '../draft/draft-view.tsx'
import { PackageForm } from '../draft/package-form.tsx'
import { inputOf, packageOf, problemsIn } from '../draft/package-draft.ts'
import { Letter } from '../letter.tsx'
import { otherName } from '../referral.ts'
import type { ReferralWhole } from '../referral.ts'
import { ReviseReferral } from '../seeker-documents.ts'

/** The seeker's answer to a question, with the package as it is to be now; what goes out stands below it. */
export const ReviseForm = (props: {
  readonly referral: ReferralWhole
  readonly onDone: () => void
  readonly onLeave: () => void
}) => {
  const { referral } = props
  const act = useAct()
  const [answer, setAnswer] = useState('')
  const [value, change] = useState(() => packageOf(referral.package, referral))
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const problems = problemsIn(value)
  const resume = useChosenResume(value.resume, referral.package)
  const name = otherName(referral)
  const unanswered = answer.trim() === ''

  const send = async () => {
    setTried(true)
    if (busy || unanswered || Object.keys(problems).length > 0) return
    setBusy(true)
    const input = { commandId: commandId(), referralId: referral.id, package: inputOf(value), answer: answer.trim() }
    const outcome = await act({ document: ReviseReferral, variables: { input }, handled: true })
    setBusy(false)
    setRefused(outcome.refused?.message)
    if (outcome.refused !== undefined) return
    say({ text: words.done.revise(name) })
    props.onDone()
  }

  return (
    <section aria-label={words.titles.revise(name)} className="appear mb-8 flex max-w-[760px] flex-col gap-5">
      <SectionTitle>{words.titles.revise(name)}</SectionTitle>
      <TextArea
        autoFocus
        label={words.answer}
        rows={4}
        value={answer}
        problem={tried && unanswered ? words.missing.answer : undefined}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <PackageForm referralId={referral.id} value={value} problems={problems} strict={tried} onChange={change} />
      <SectionTitle>{draftWords.preview(name)}</SectionTitle>
      <Letter
        content={{
          ...value,
          message: answer,
          resume,
          talkingPoints: value.talkingPoints,
        }}
      />
      {refused !== undefined && (
        <p role="alert" className="text-14 text-refused">
          {refused}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" aria-disabled={busy} onClick={() => void send()}>
          {words.buttons.revise}
        </Button>
        <Button look="quiet" onClick={props.onLeave}>
          {words.keep}
        </Button>
      </div>
    </section>
  )
}
