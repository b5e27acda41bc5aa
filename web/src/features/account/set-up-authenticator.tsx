import { useState } from 'react'
import { Button, buttonClass } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { common } from '../../messages/common.ts'
import { accountWords as words } from '../../messages/account.ts'
import { signInWords } from '../../messages/sign-in.ts'
import { rest } from '../../rest/rest.ts'
import { digitsOf } from '../sign-in/code.ts'
import { CopyButton } from './copy-button.tsx'
import { QrCode } from './qr-code.tsx'

export type Offer = { readonly ticket: string; readonly secret: string; readonly uri: string }

/** In groups of four, as one types it from one screen into another. */
const inGroups = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ')

/** The secret as a picture and as text, and the first code that proves that it arrived. */
export const SetUpAuthenticator = (props: {
  readonly offer: Offer
  readonly onDone: (recoveryCodes: readonly string[]) => Promise<void>
  readonly onLeave: () => void
  /** The offer is too old; another one has to be made. */
  readonly onOver: () => Promise<void>
}) => {
  const { ticket, secret, uri } = props.offer
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const confirm = async (digits: string) => {
    if (busy) return undefined
    setBusy(true)
    setProblem(undefined)
    const answer = await rest.post<{ readonly recoveryCodes: readonly string[] }>('/api/account/totp/confirm', {
      ticket,
      code: digits,
    })
    setBusy(false)
    if (answer.ok) return props.onDone(answer.body.recoveryCodes)
    setCode('')
    if (answer.problem.code === 'START_AGAIN') return props.onOver()
    return setProblem(answer.problem.code === 'WRONG_CODE' ? signInWords.wrongCode : answer.problem.message)
  }
  const type = (text: string) => {
    const digits = digitsOf(text)
    setCode(digits)
    if (digits.length === 6) void confirm(digits)
  }

  return (
    <form
      className="appear flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void confirm(code)
      }}
    >
      <p className="max-w-[60ch] text-soft">{words.scan}</p>
      <QrCode text={uri} label={words.qr} />
      <a href={uri} className={`${buttonClass('plain')} w-fit wide:hidden`}>
        {words.openApp}
      </a>
      <p className="flex flex-wrap items-center gap-2">
        <span className="sr-only">{words.secret}</span>
        <code dir="ltr" className="text-14">
          {inGroups(secret)}
        </code>
        <CopyButton text={secret} what={words.secretNamed} />
      </p>
      <div className="max-w-[280px]">
        <TextField
          label={words.enterCode}
          value={code}
          onChange={(event) => type(event.target.value)}
          problem={problem}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          autoFocus
          dir="ltr"
          className="font-medium tracking-[0.3em] tabular-nums"
        />
      </div>
      <div className="flex gap-2">
        <Button type="submit" look="primary" aria-disabled={busy}>
          {words.confirmCode}
        </Button>
        <Button look="quiet" onClick={props.onLeave}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
