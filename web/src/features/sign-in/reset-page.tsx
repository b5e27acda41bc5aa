import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, buttonClass } from '../../design/button.tsx'
import { readSecret } from '../../design/form.ts'
import { recoveryWords as words } from '../../messages/recovery.ts'
import type { Problem } from '../../rest/answer.ts'
import { rest } from '../../rest/rest.ts'
import { useLinkToken } from '../account/fragment-token.ts'
import { NewPasswordField } from '../account/password-field.tsx'
import { Door, FormProblem } from './door.tsx'
import type { SecondFactor, SignedIn } from './requests.ts'
import { SecondFactorForm } from './second-factor-form.tsx'

const toToday = () => window.location.assign('/')

/** The link of the mail leads here: a new password, and in. Whoever has a second factor is asked for it as ever. */
export const ResetPage = () => {
  const token = useLinkToken()
  const [problem, setProblem] = useState<Problem>()
  const [second, setSecond] = useState<SecondFactor>()
  const [busy, setBusy] = useState(false)

  const submit = async (password: string) => {
    if (busy) return undefined
    setBusy(true)
    setProblem(undefined)
    const answer = await rest.post<SignedIn | SecondFactor>('/api/auth/reset', { token, password })
    if (answer.ok && 'needs' in answer.body) return setSecond(answer.body)
    if (answer.ok) return toToday()
    setBusy(false)
    return setProblem(answer.problem)
  }

  if (second !== undefined)
    return (
      <Door title={words.reset}>
        <SecondFactorForm
          second={second}
          onDone={toToday}
          onPasskey={() => window.location.assign('/sign-in')}
          onStartAgain={() => window.location.assign('/sign-in')}
        />
      </Door>
    )
  if (token === undefined || problem?.code === 'LINK_NOT_VALID') {
    const missing = token === undefined
    return (
      <Door
        title={missing ? words.noToken : words.notValid}
        lead={<p>{missing ? words.noTokenHint : words.notValidHint}</p>}
      >
        <Link to="/forgot" className={`self-start ${buttonClass('plain')}`}>
          {words.newLink}
        </Link>
      </Door>
    )
  }
  return (
    <Door title={words.reset} lead={words.resetLead}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(readSecret(new FormData(event.currentTarget), 'password'))
        }}
      >
        <NewPasswordField autoFocus problem={problem?.field === 'password' ? problem.message : undefined} />
        <FormProblem>{problem?.field === null ? problem.message : undefined}</FormProblem>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? words.resetting : words.resetSubmit}
        </Button>
      </form>
    </Door>
  )
}
