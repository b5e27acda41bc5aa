import { Fingerprint } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { say } from '../../design/toasts.ts'
import { accountWords as words } from '../../messages/account.ts'
import { passkeyWords } from '../../messages/passkey.ts'
import type { Answer } from '../../rest/answer.ts'
import { rest } from '../../rest/rest.ts'
import { SettingsPart } from '../settings/part.tsx'
import { FormProblem } from '../sign-in/door.tsx'
import { deviceName } from './device-name.ts'
import type { PartProps } from './part.ts'
import { PasskeyRow } from './passkey-row.tsx'
import { knowsPasskeys, makePasskey } from './passkey.ts'
import type { Asked } from './passkey.ts'

type Made = Extract<Asked<unknown>, { kind: 'given' }>

/** The passkeys of this account: add, rename, remove. */
export const PasskeysPart = ({ account, confirmed, onChange }: PartProps) => {
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const add = async () => {
    setBusy(true)
    setProblem(undefined)
    const name = deviceName(navigator.userAgent)
    let made: Made | undefined
    // The browser is asked inside, so that a person who has to prove who they are is asked once and not twice.
    const answer = await confirmed(async (): Promise<Answer<unknown>> => {
      const offered = await makePasskey('/api/account/passkeys/options')
      if (offered.kind === 'unanswered') return offered.answer
      if (offered.kind === 'refused') setProblem(offered.message)
      if (offered.kind !== 'given') return { ok: true, body: undefined }
      made = offered
      return rest.post('/api/account/passkeys', { ticket: made.ticket, response: made.response, name })
    })
    setBusy(false)
    if (answer === undefined || (answer.ok && made === undefined)) return undefined
    if (!answer.ok) return setProblem(answer.problem.message)
    say({ text: words.passkeyAdded(name) })
    return onChange()
  }

  return (
    <SettingsPart title={words.passkeys} hint={words.passkeysHint}>
      {account.passkeys.length === 0 && <p className="text-soft">{words.noPasskeys}</p>}
      {account.passkeys.length > 0 && (
        <ul>
          {account.passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} confirmed={confirmed} onChange={onChange} />
          ))}
        </ul>
      )}
      <FormProblem>{problem}</FormProblem>
      {knowsPasskeys() ? (
        <div>
          <Button aria-disabled={busy} onClick={() => void (busy ? undefined : add())}>
            <Fingerprint size={16} aria-hidden />
            {words.addPasskey}
          </Button>
        </div>
      ) : (
        <p className="text-13 text-faint">{passkeyWords.notHere}</p>
      )}
    </SettingsPart>
  )
}
