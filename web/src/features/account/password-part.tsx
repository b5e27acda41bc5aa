import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { readSecret } from '../../design/form.ts'
import { say } from '../../design/toasts.ts'
import { common } from '../../messages/common.ts'
import { accountWords as words } from '../../messages/account.ts'
import { rest } from '../../rest/rest.ts'
import { SettingsPart } from '../settings/part.tsx'
import type { PartProps } from './part.ts'
import { NewPasswordField } from './password-field.tsx'

/** A new password, or the first one for whoever came in by another way. */
export const PasswordPart = ({ account, confirmed, onChange }: PartProps) => {
  const [changing, setChanging] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const save = async (next: string) => {
    setBusy(true)
    setProblem(undefined)
    const answer = await confirmed(() => rest.post('/api/account/password', { next }))
    setBusy(false)
    if (answer === undefined) return undefined
    if (!answer.ok) return setProblem(answer.problem.message)
    setChanging(false)
    say({ text: words.passwordSaved })
    return onChange()
  }

  return (
    <SettingsPart title={words.password} hint={words.passwordHint}>
      <p className="text-soft">{account.hasPassword ? words.hasPassword : words.noPassword}</p>
      {changing ? (
        <form
          className="flex max-w-[420px] flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            if (!busy) void save(readSecret(new FormData(event.currentTarget), 'password'))
          }}
        >
          {/* So that a password manager knows whose password this is. */}
          <input type="hidden" autoComplete="username" value={account.email} readOnly />
          <NewPasswordField autoFocus known={[account.email]} problem={problem} />
          <div className="flex gap-2">
            <Button type="submit" look="primary" aria-disabled={busy}>
              {common.save}
            </Button>
            <Button look="quiet" onClick={() => setChanging(false)}>
              {common.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button onClick={() => setChanging(true)}>
            {account.hasPassword ? words.changePassword : words.setPassword}
          </Button>
        </div>
      )}
    </SettingsPart>
  )
}
