import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { recoveryWords as words } from '../../messages/recovery.ts'
import { rest } from '../../rest/rest.ts'
import { useResource } from '../../rest/use-resource.ts'
import { Door, FormProblem, textLink } from './door.tsx'
import type { Methods } from './requests.ts'

const Back = () => (
  <Link to="/sign-in" className={`self-start ${textLink}`}>
    {words.backToSignIn}
  </Link>
)

/** Asks for a link to a new password. The answer is the same whether the address is known or not. */
export const ForgotPage = () => {
  const { data: methods } = useResource<Methods>('/api/auth/methods')
  const [asked, setAsked] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const submit = async (email: string) => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    const answer = await rest.post('/api/auth/reset/request', { email })
    setBusy(false)
    if (answer.ok) setAsked(email)
    else setProblem(answer.problem.message)
  }

  if (methods?.sendsMail === false)
    return (
      <Door title={words.forgot} lead={<p>{words.noMail}</p>}>
        <Back />
      </Door>
    )
  if (asked !== undefined)
    return (
      <Door title={words.asked} lead={<p role="status">{words.askedLead(asked)}</p>}>
        <p className="text-13 text-faint">{words.askedHint}</p>
        <Back />
      </Door>
    )
  return (
    <Door title={words.forgot} lead={words.forgotLead}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(readField(new FormData(event.currentTarget), 'email'))
        }}
      >
        <TextField label={words.email} name="email" type="email" autoComplete="username" required autoFocus dir="ltr" />
        <FormProblem>{problem}</FormProblem>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? words.asking : words.ask}
        </Button>
      </form>
      <Back />
    </Door>
  )
}
