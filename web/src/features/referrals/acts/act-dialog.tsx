import { useState } from 'react'
import { useReader } from '../../../app/session.tsx'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea, TextField } from '../../../design/field.tsx'
import { common } from '../../../messages/common.ts'
import { actWords as words } from '../../../messages/referral-request.ts'
import { gapsIn, thanksKind } from '../template-kind.ts'
import { useFilledTemplate } from '../use-filled-template.ts'
import { buttonOf, fieldsOf, leadOf, missingIn, titleOf } from './act-fields.ts'
import type { Said } from './act-fields.ts'
import type { ActProps } from './act-props.ts'
import { OutcomeChoice } from './outcome-choice.tsx'
import { useReferralActs } from './use-referral-acts.ts'

const ActForm = ({ act, referral, onDone, onLeave }: ActProps) => {
  const { today } = useReader()
  const perform = useReferralActs()
  const fields = fieldsOf(act, referral)
  const [written, setWritten] = useState<string>()
  const [said, setSaid] = useState<Omit<Said, 'text'>>({ day: today, outcome: undefined })
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const template = useFilledTemplate(thanksKind(referral), referral.id, fields.template !== true)
  // Nobody is told that their words are missing while the ones to begin with are still on their way.
  const isComing = fields.template === true && template === undefined && written === undefined
  const text = written ?? template?.text ?? ''
  const gaps = template === undefined ? [] : gapsIn(text, template.missing)

  const send = async () => {
    if (busy || isComing) return
    const missing = missingIn(act, { ...said, text }, today) ?? (gaps.length > 0 ? words.unfilled(gaps) : undefined)
    setProblem(missing)
    if (missing !== undefined) return
    setBusy(true)
    const refused = await perform(act, referral, { ...said, text: text.trim() })
    setBusy(false)
    if (refused === undefined) onDone()
    else setProblem(refused)
  }

  const lead = leadOf(act, referral)
  return (
    // Ctrl or ⌘ with Enter sends, as people know it from where they write.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      noValidate
      className="flex flex-col gap-4 px-5 pt-1 pb-5"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
      }}
    >
      {lead !== undefined && <p className="text-14 text-soft">{lead}</p>}
      {fields.outcome === true && (
        <OutcomeChoice value={said.outcome} onPick={(outcome) => setSaid({ ...said, outcome })} />
      )}
      {fields.text !== undefined && (
        <TextArea
          // Enter alone says yes; whoever wants to add a word goes one up.
          autoFocus={act !== 'accept'}
          label={fields.needed === undefined ? `${fields.text} (${common.optional})` : fields.text}
          rows={fields.template === true ? 11 : 3}
          value={text}
          placeholder={fields.template === true && template === undefined ? words.fetching : undefined}
          onChange={(event) => setWritten(event.target.value)}
        />
      )}
      {gaps.length > 0 && <p className="text-13 text-due">{words.unfilled(gaps)}</p>}
      {fields.day !== undefined && (
        <TextField
          autoFocus={fields.outcome !== true}
          label={fields.day}
          type="date"
          max={today}
          value={said.day}
          className="wide:w-48"
          onChange={(event) => setSaid({ ...said, day: event.target.value })}
        />
      )}
      {problem !== undefined && (
        <p role="alert" className="text-14 text-refused">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          look={fields.final === true ? 'danger' : 'primary'}
          autoFocus={act === 'accept' || (fields.text === undefined && fields.day === undefined)}
          aria-disabled={busy || isComing}
        >
          {buttonOf(act, referral)}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {words.keep}
        </Button>
      </div>
    </form>
  )
}

/** Asks once for what belongs to an act, says what it means, and does it. */
export const ActDialog = (props: ActProps) => (
  <Dialog title={titleOf(props.act, props.referral)} width="narrow" onClose={props.onLeave}>
    <ActForm {...props} />
  </Dialog>
)
