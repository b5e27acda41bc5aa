import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { readSecret } from '../../design/form.ts'
import { confirmWords as words } from '../../messages/account.ts'
import { digitsOf } from '../sign-in/code.ts'
import { PasswordField } from './password-field.tsx'

export type Way = 'password' | 'code'

/** The password, or the code of the app for whoever has that at hand. */
export const ProofForm = (props: {
  /** At least one. */
  readonly ways: readonly Way[]
  readonly busy: boolean
  readonly problem: string | undefined
  readonly onProof: (proof: { readonly password: string } | { readonly code: string }) => void
}) => {
  const [way, setWay] = useState(props.ways[0] ?? 'password')
  const other = props.ways.find((each) => each !== way)
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (props.busy) return
        const form = new FormData(event.currentTarget)
        props.onProof(
          way === 'password'
            ? { password: readSecret(form, 'password') }
            : { code: digitsOf(readSecret(form, 'code')) },
        )
      }}
    >
      {way === 'password' ? (
        <PasswordField
          key="password"
          label={words.password}
          name="password"
          autoComplete="current-password"
          required
          autoFocus
          problem={props.problem}
        />
      ) : (
        <TextField
          key="code"
          label={words.code}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          autoFocus
          dir="ltr"
          problem={props.problem}
        />
      )}
      <Button type="submit" look="primary" aria-disabled={props.busy}>
        {props.busy ? words.checking : words.submit}
      </Button>
      {other !== undefined && (
        <Button look="quiet" size="small" className="self-start" onClick={() => setWay(other)}>
          {other === 'password' ? words.password : words.code}
        </Button>
      )}
    </form>
  )
}
