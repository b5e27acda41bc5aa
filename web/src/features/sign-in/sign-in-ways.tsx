import { Fingerprint, KeyRound } from 'lucide-react'
import { useState } from 'react'
import { Button, buttonClass } from '../../design/button.tsx'
import { elsewhereProblem } from '../../messages/elsewhere.ts'
import { passkeyWords } from '../../messages/passkey.ts'
import { signInWords as words } from '../../messages/sign-in.ts'
import { useResource } from '../../rest/use-resource.ts'
import { useLinkToken } from '../account/fragment-token.ts'
import { invitedAddress } from '../join/pending.ts'
import { Door, FormProblem } from './door.tsx'
import { secondFactorIn } from './requests.ts'
import type { Methods } from './requests.ts'
import { SecondFactorForm } from './second-factor-form.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { usePasskeySignIn } from './use-passkey-sign-in.ts'

const Or = () => (
  <p
    aria-hidden
    className="flex items-center gap-3 text-12 text-faint before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line"
  >
    {words.or}
  </p>
)

/** Password with its second step, passkey, and the sign-in of another house. */
export const SignInWays = (props: {
  readonly next: string
  /** The code of what went wrong elsewhere. */
  readonly problem: string | undefined
  readonly onDone: () => void
}) => {
  const fragment = useLinkToken()
  const [second, setSecond] = useState(() => secondFactorIn(fragment))
  const [reason, setReason] = useState(elsewhereProblem(props.problem))
  const { data: methods } = useResource<Methods>('/api/auth/methods')
  const passkey = usePasskeySignIn({ quietly: second === undefined, ticket: second?.ticket, onDone: props.onDone })
  const oidc = methods?.oidc ?? null

  if (second !== undefined)
    return (
      <Door title={words.second}>
        <SecondFactorForm
          second={second}
          onDone={props.onDone}
          onPasskey={() => void passkey.press()}
          onStartAgain={(why) => {
            setReason(why)
            setSecond(undefined)
          }}
        />
        <FormProblem>{passkey.problem}</FormProblem>
      </Door>
    )
  return (
    <Door title={words.title} lead={words.lead}>
      <FormProblem>{reason}</FormProblem>
      <SignInForm
        email={invitedAddress(props.next)}
        onDone={props.onDone}
        onSecond={(asked) => {
          setReason(undefined)
          setSecond(asked)
        }}
      />
      {(passkey.known || oidc !== null) && <Or />}
      {passkey.known && (
        <Button aria-disabled={passkey.busy} onClick={() => void passkey.press()}>
          <Fingerprint size={16} aria-hidden />
          {passkeyWords.use}
        </Button>
      )}
      <FormProblem>{passkey.problem}</FormProblem>
      {oidc !== null && (
        <a href={`/api/auth/oidc/start?next=${encodeURIComponent(props.next)}`} className={buttonClass('plain')}>
          <KeyRound size={16} aria-hidden />
          <span dir="auto" className="truncate">
            {words.with(oidc.name)}
          </span>
        </a>
      )}
    </Door>
  )
}
