import { useState } from 'react'
import { Button, buttonClass } from '../../design/button.tsx'
import { recoveryWords as words } from '../../messages/recovery.ts'
import type { Problem } from '../../rest/answer.ts'
import { rest } from '../../rest/rest.ts'
import { useLinkToken } from '../account/fragment-token.ts'
import { Door, FormProblem } from './door.tsx'

const ToKith = () => (
  // A full load: what was read before may speak of the address that was.
  <a href="/" className={`self-start ${buttonClass('plain')}`}>
    {words.toKith}
  </a>
)

/** Confirms an address. By a press and not by opening the page, because programs that look through mails open links. */
export const ConfirmEmailPage = () => {
  const token = useLinkToken()
  const [confirmed, setConfirmed] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)

  const confirm = async () => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    const answer = await rest.post<{ readonly email: string }>('/api/auth/email/confirm', { token })
    setBusy(false)
    if (answer.ok) setConfirmed(answer.body.email)
    else setProblem(answer.problem)
  }

  if (confirmed !== undefined)
    return (
      <Door title={words.confirmed} lead={<p role="status">{words.confirmedLead(confirmed)}</p>}>
        <ToKith />
      </Door>
    )
  if (token === undefined)
    return (
      <Door title={words.noToken} lead={<p>{words.noTokenHint}</p>}>
        <ToKith />
      </Door>
    )
  if (problem?.code === 'LINK_NOT_VALID')
    return (
      <Door title={words.notValid} lead={<p role="alert">{words.confirmNotValidHint}</p>}>
        <ToKith />
      </Door>
    )
  return (
    <Door title={words.confirm} lead={words.confirmLead}>
      <FormProblem>{problem?.message}</FormProblem>
      <Button look="primary" autoFocus aria-disabled={busy} onClick={() => void confirm()}>
        {busy ? words.confirming : words.confirmSubmit}
      </Button>
    </Door>
  )
}
