import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { readField, readSecret } from '../../design/form.ts'
import { signInWords as words } from '../../messages/sign-in.ts'
import { createFirstAccount, signIn } from './requests.ts'
import type { Answer } from './requests.ts'

type Refusal = Extract<Answer, { ok: false }>

/** Name, e-mail, password and workspace; zone and locale come from the browser and can be changed a moment later. */
export const FirstAccountForm = () => {
  const [refusal, setRefusal] = useState<Refusal>()
  const [busy, setBusy] = useState(false)
  const problemOf = (field: string) => (refusal?.field === field ? refusal.message : undefined)

  const submit = async (form: FormData) => {
    const read = (name: string) => readField(form, name)
    setBusy(true)
    const [email, password] = [read('email'), readSecret(form, 'password')]
    const created = await createFirstAccount({
      name: read('name'),
      email,
      password,
      workspace: read('workspace'),
    })
    const answer = created.ok ? await signIn(email, password) : created
    if (answer.ok) return window.location.assign('/welcome')
    setBusy(false)
    setRefusal(answer)
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
      <TextField
        label={words.password}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={8}
        dir="ltr"
        hint={words.passwordHint}
        problem={problemOf('password')}
      />
      <TextField
        label={words.workspace}
        name="workspace"
        required
        maxLength={120}
        hint={words.workspaceHint}
        problem={problemOf('workspace')}
      />
      {refusal !== undefined && refusal.field === undefined && (
        <p role="alert" className="text-14 text-refused">
          {refusal.message}
        </p>
      )}
      <Button type="submit" look="primary" aria-disabled={busy}>
        {busy ? words.creating : words.create}
      </Button>
    </form>
  )
}
