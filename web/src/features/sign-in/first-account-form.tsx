import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { readField, readSecret } from '../../design/form.ts'
import { signInWords as words } from '../../messages/sign-in.ts'
import type { Problem } from '../../rest/answer.ts'
import { NewPasswordField } from '../account/password-field.tsx'
import { FormProblem } from './door.tsx'
import { createFirstAccount } from './requests.ts'

/** Name, e-mail, password and workspace; zone and locale come from the browser and can be changed a moment later. */
export const FirstAccountForm = () => {
  const [refusal, setRefusal] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const problemOf = (field: string) => (refusal?.field === field ? refusal.message : undefined)

  const submit = async (form: FormData) => {
    if (busy) return undefined
    const read = (name: string) => readField(form, name)
    setBusy(true)
    const answer = await createFirstAccount({
      name: read('name'),
      email: read('email'),
      password: readSecret(form, 'password'),
      workspace: read('workspace'),
    })
    if (answer.ok) return window.location.assign('/welcome')
    setBusy(false)
    return setRefusal(answer.problem)
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
        label={words.name}
        name="name"
        autoComplete="name"
        required
        autoFocus
        maxLength={200}
        problem={problemOf('name')}
      />
      <TextField
        label={words.email}
        name="email"
        type="email"
        autoComplete="username"
        required
        dir="ltr"
        problem={problemOf('email')}
      />
      <NewPasswordField label={words.password} problem={problemOf('password')} />
      <TextField
        label={words.workspace}
        name="workspace"
        required
        maxLength={120}
        hint={words.workspaceHint}
        problem={problemOf('workspace')}
      />
      <FormProblem>{refusal?.field === null ? refusal.message : undefined}</FormProblem>
      <Button type="submit" look="primary" aria-disabled={busy}>
        {busy ? words.creating : words.create}
      </Button>
    </form>
  )
}
