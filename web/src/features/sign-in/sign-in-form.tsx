import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { readField, readSecret } from '../../design/form.ts'
import { signInWords as words } from '../../messages/sign-in.ts'
import { signIn } from './requests.ts'

export const SignInForm = ({ onDone }: { readonly onDone: () => void }) => {
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const submit = async (form: FormData) => {
    setBusy(true)
    const answer = await signIn(readField(form, 'email'), readSecret(form, 'password'))
    if (answer.ok) return onDone()
    setBusy(false)
    setProblem(answer.message)
    return undefined
  }

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void submit(new FormData(event.currentTarget))
      }}
    >
      <TextField label={words.email} name="email" type="email" autoComplete="username" required autoFocus dir="ltr" />
      <TextField
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        dir="ltr"
      />
      {problem !== undefined && (
        <p role="alert" className="text-14 text-refused">
          {problem}
        </p>
      )}
      <Button type="submit" look="primary" aria-disabled={busy}>
        {busy ? words.submitting : words.submit}
      </Button>
    </form>
  )
}
