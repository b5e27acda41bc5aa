import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { readField, readSecret } from '../../design/form.ts'
import { signInWords as words } from '../../messages/sign-in.ts'
import { PasswordField } from '../account/password-field.tsx'
import { FormProblem, textLink } from './door.tsx'
import { signIn } from './requests.ts'
import type { SecondFactor } from './requests.ts'

/** Address and password. The address also offers a passkey, where the browser has one. */
export const SignInForm = (props: {
  readonly email: string
  readonly onDone: () => void
  readonly onSecond: (second: SecondFactor) => void
}) => {
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const submit = async (form: FormData) => {
    if (busy) return undefined
    setBusy(true)
    setProblem(undefined)
    const answer = await signIn(readField(form, 'email'), readSecret(form, 'password'))
    if (answer.ok) return 'needs' in answer.body ? props.onSecond(answer.body) : props.onDone()
    setBusy(false)
    const { code, message } = answer.problem
    return setProblem(code === 'INVALID_EMAIL_OR_PASSWORD' ? words.wrong : message)
  }

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void submit(new FormData(event.currentTarget))
      }}
    >
      <TextField
        label={words.email}
        name="email"
        type="email"
        autoComplete="username webauthn"
        defaultValue={props.email}
        required
        autoFocus={props.email === ''}
        dir="ltr"
      />
      <PasswordField
        label={words.password}
        name="password"
        autoComplete="current-password"
        required
        autoFocus={props.email !== ''}
      />
      <FormProblem>{problem}</FormProblem>
      <Button type="submit" look="primary" aria-disabled={busy}>
        {busy ? words.submitting : words.submit}
      </Button>
      <Link to="/forgot" className={`self-start ${textLink}`}>
        {words.forgot}
      </Link>
    </form>
  )
}
