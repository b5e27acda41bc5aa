import { useRef, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { signInWords as words } from '../../messages/sign-in.ts'
import type { Problem } from '../../rest/answer.ts'
import { knowsPasskeys } from '../account/passkey.ts'
import { digitsOf } from './code.ts'
import { sendCode } from './requests.ts'
import type { SecondFactor } from './requests.ts'

const wordsFor = ({ code, message, details }: Problem): string => {
  const { triesLeft } = details
  if (code !== 'WRONG_CODE') return message
  return typeof triesLeft === 'number' ? `${words.wrongCode} ${words.triesLeft(triesLeft)}` : words.wrongCode
}

/** Six digits in one field, sent as soon as they are there; a recovery code or a passkey for whoever has no phone at hand. */
export const SecondFactorForm = (props: {
  readonly second: SecondFactor
  readonly onDone: () => void
  readonly onPasskey: () => void
  /** The sign-in has to begin anew; with a reason unless the person wants it so. */
  readonly onStartAgain: (reason?: string) => void
}) => {
  const { ticket, methods } = props.second
  const [recovery, setRecovery] = useState(!methods.includes('totp') && methods.includes('recovery-code'))
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  const send = async (typed: string) => {
    if (busy) return undefined
    setBusy(true)
    setProblem(undefined)
    const answer = await sendCode(ticket, typed)
    if (answer.ok) return props.onDone()
    setBusy(false)
    if (answer.problem.code === 'START_AGAIN') return props.onStartAgain(words.startAgain)
    setCode('')
    field.current?.focus()
    return setProblem(wordsFor(answer.problem))
  }
  const type = (text: string) => {
    const digits = digitsOf(text)
    setCode(digits)
    if (digits.length === 6) void send(digits)
  }
  const turn = () => {
    setRecovery(!recovery)
    setCode('')
    setProblem(undefined)
    field.current?.focus()
  }

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void send(code.trim())
      }}
    >
      {recovery ? (
        <TextField
          ref={field}
          label={words.recoveryCode}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          hint={words.recoveryLead}
          problem={problem}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          required
          autoFocus
          dir="ltr"
        />
      ) : (
        <TextField
          ref={field}
          label={words.code}
          value={code}
          onChange={(event) => type(event.target.value)}
          hint={words.secondLead}
          problem={problem}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          autoFocus
          dir="ltr"
          className="font-medium tracking-[0.3em] tabular-nums"
        />
      )}
      <Button type="submit" look="primary" aria-disabled={busy}>
        {busy ? words.checking : words.goOn}
      </Button>
      <div className="-mx-2 flex flex-wrap gap-1">
        {methods.includes('totp') && methods.includes('recovery-code') && (
          <Button look="quiet" size="small" onClick={turn}>
            {recovery ? words.useApp : words.useRecovery}
          </Button>
        )}
        {methods.includes('passkey') && knowsPasskeys() && (
          <Button look="quiet" size="small" onClick={props.onPasskey}>
            {words.passkeyInstead}
          </Button>
        )}
        <Button look="quiet" size="small" onClick={() => props.onStartAgain()}>
          {words.startOver}
        </Button>
      </div>
    </form>
  )
}
