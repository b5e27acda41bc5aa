import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { say } from '../../design/toasts.ts'
import { common } from '../../messages/common.ts'
import { accountWords as words } from '../../messages/account.ts'
import { rest } from '../../rest/rest.ts'
import { SettingsPart } from '../settings/part.tsx'
import type { PartProps } from './part.ts'

/** The address, whether it is confirmed, and the way to another one. */
export const EmailPart = ({ account, confirmed, onChange }: PartProps) => {
  const [changing, setChanging] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const resend = async () => {
    const answer = await rest.post('/api/account/email/verify')
    say(answer.ok ? { text: words.resent } : { text: answer.problem.message, tone: 'refused' })
  }
  const change = async (email: string) => {
    if (email.toLowerCase() === account.email.toLowerCase()) return setProblem(words.sameEmail)
    setBusy(true)
    setProblem(undefined)
    const answer = await confirmed(() => rest.post('/api/account/email', { email }))
    setBusy(false)
    if (answer === undefined) return undefined
    if (!answer.ok) return setProblem(answer.problem.message)
    setChanging(false)
    say({ text: words.changed(email) })
    return onChange()
  }

  return (
    <SettingsPart title={words.email} hint={words.emailHint}>
      <p className="flex flex-wrap items-center gap-2">
        <span dir="ltr" className="min-w-0">
          {account.email}
        </span>
        <Status tone={account.emailVerified ? 'done' : 'due'}>
          {account.emailVerified ? words.confirmed : words.notConfirmed}
        </Status>
      </p>
      {account.pendingEmail !== null && (
        <p className="text-14 text-soft">
          <Status tone="waiting">{words.notConfirmed}</Status> <bdi>{words.pending(account.pendingEmail)}</bdi>
        </p>
      )}
      {!account.sendsMail && (!account.emailVerified || account.pendingEmail !== null) && (
        <p className="text-13 text-faint">{words.noMail}</p>
      )}
      {changing ? (
        <form
          className="flex max-w-[420px] flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            if (!busy) void change(readField(new FormData(event.currentTarget), 'email'))
          }}
        >
          <TextField
            label={words.newEmail}
            name="email"
            type="email"
            autoComplete="email"
            required
            autoFocus
            dir="ltr"
            problem={problem}
          />
          <div className="flex gap-2">
            <Button type="submit" look="primary" aria-disabled={busy}>
              {words.changeSubmit}
            </Button>
            <Button look="quiet" onClick={() => setChanging(false)}>
              {common.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setChanging(true)}>{words.change}</Button>
          {!account.emailVerified && (
            <Button look="quiet" onClick={() => void resend()}>
              {words.resend}
            </Button>
          )}
        </div>
      )}
    </SettingsPart>
  )
}
