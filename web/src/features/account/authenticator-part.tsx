import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import { say } from '../../design/toasts.ts'
import { accountWords as words } from '../../messages/account.ts'
import { rest } from '../../rest/rest.ts'
import { SettingsPart } from '../settings/part.tsx'
import { FormProblem } from '../sign-in/door.tsx'
import { AskSure } from './ask-sure.tsx'
import type { PartProps } from './part.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SetUpAuthenticator } from './set-up-authenticator.tsx'
import type { Offer } from './set-up-authenticator.tsx'

type Codes = { readonly recoveryCodes: readonly string[] }

/** The second step by an app: set up, recovery codes, turn off. */
export const AuthenticatorPart = ({ account, confirmed, onChange }: PartProps) => {
  const [offer, setOffer] = useState<Offer>()
  const [codes, setCodes] = useState<readonly string[]>()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()

  const perform = async <Body,>(act: () => ReturnType<typeof rest.post<Body>>): Promise<Body | undefined> => {
    setProblem(undefined)
    const answer = await confirmed(act)
    if (answer?.ok === true) return answer.body
    setProblem(answer?.problem.message)
    return undefined
  }
  const setUp = async () => setOffer(await perform(() => rest.post<Offer>('/api/account/totp')))
  const renew = async () => {
    const made = await perform(() => rest.post<Codes>('/api/account/recovery-codes'))
    setCodes(made?.recoveryCodes)
    if (made !== undefined) await onChange()
  }
  const turnOff = async () => {
    const done = await perform(async () => {
      const answer = await rest.delete('/api/account/totp')
      return answer.ok ? { ok: true as const, body: true } : answer
    })
    if (done !== true) return
    setAsking(false)
    say({ text: words.turnedOff })
    await onChange()
  }
  const turnedOn = async (recoveryCodes: readonly string[]) => {
    setOffer(undefined)
    setCodes(recoveryCodes)
    say({ text: words.turnedOn })
    await onChange()
  }

  return (
    <SettingsPart title={words.totp} hint={words.totpHint}>
      <p className="flex flex-wrap items-center gap-2">
        <Status tone={account.totp ? 'done' : 'waiting'}>{account.totp ? words.totpOn : words.totpOff}</Status>
        {account.totp && <span className="text-soft">{words.recoveryLeft(account.recoveryCodesLeft)}</span>}
      </p>
      {codes !== undefined && <RecoveryCodes codes={codes} email={account.email} onKept={() => setCodes(undefined)} />}
      {offer !== undefined && (
        <SetUpAuthenticator offer={offer} onDone={turnedOn} onLeave={() => setOffer(undefined)} onOver={setUp} />
      )}
      <FormProblem>{problem}</FormProblem>
      {asking && (
        <AskSure
          question={words.turnOffSure}
          yes={words.turnOffYes}
          onYes={() => void turnOff()}
          onNo={() => setAsking(false)}
        />
      )}
      {codes === undefined && offer === undefined && !asking && (
        <div className="flex flex-wrap gap-2">
          {!account.totp && <Button onClick={() => void setUp()}>{words.turnOn}</Button>}
          {(account.totp || account.recoveryCodesLeft > 0) && (
            <Button onClick={() => void renew()}>{words.recoveryNew}</Button>
          )}
          {account.totp && (
            <Button look="quiet" onClick={() => setAsking(true)}>
              {words.turnOff}
            </Button>
          )}
        </div>
      )}
    </SettingsPart>
  )
}
