import { Fingerprint } from 'lucide-react'
import { useState } from 'react'
import { Button, buttonClass } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Skeleton } from '../../design/states.tsx'
import { common } from '../../messages/common.ts'
import { confirmWords as words } from '../../messages/account.ts'
import { passkeyWords } from '../../messages/passkey.ts'
import { rest } from '../../rest/rest.ts'
import { FormProblem } from '../sign-in/door.tsx'
import { useAccount } from './account.ts'
import { ProofForm } from './proof-form.tsx'
import { askForPasskey, knowsPasskeys, reasonIn } from './passkey.ts'

/** Asks once more who is there, by whatever way this account has. */
export const ConfirmDialog = (props: { readonly onConfirmed: () => void; readonly onLeave: () => void }) => {
  const { data: account, problem: unread, skeleton } = useAccount()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const prove = async (proof: Readonly<Record<string, unknown>>) => {
    setBusy(true)
    setProblem(undefined)
    const answer = await rest.post('/api/account/confirm', proof)
    if (answer.ok) return props.onConfirmed()
    setBusy(false)
    return setProblem(answer.problem.message)
  }
  const byPasskey = async () => {
    setBusy(true)
    setProblem(undefined)
    const asked = await askForPasskey({ path: '/api/account/confirm/passkey-options' })
    if (asked.kind === 'given') return prove({ ticket: asked.ticket, response: asked.response })
    setBusy(false)
    return setProblem(reasonIn(asked))
  }

  const ways = account === undefined ? [] : proofsOf(account)
  const passkey = account !== undefined && account.passkeys.length > 0 && knowsPasskeys()
  const nothing = account !== undefined && ways.length === 0 && !passkey
  return (
    <Dialog title={words.title} width="narrow" onClose={props.onLeave}>
      <div className="flex flex-col gap-4 px-5 pt-2 pb-5">
        <p className="text-14 text-soft">{nothing ? words.elsewhereHint : words.lead}</p>
        {skeleton && <Skeleton rows={1} />}
        <FormProblem>{unread?.message}</FormProblem>
        {ways.length > 0 && (
          <ProofForm ways={ways} busy={busy} problem={problem} onProof={(proof) => void prove(proof)} />
        )}
        {passkey && (
          <Button
            look={ways.length === 0 ? 'primary' : 'plain'}
            autoFocus={ways.length === 0}
            aria-disabled={busy}
            onClick={() => void byPasskey()}
          >
            <Fingerprint size={16} aria-hidden />
            {passkeyWords.confirm}
          </Button>
        )}
        {ways.length === 0 && <FormProblem>{problem}</FormProblem>}
        {nothing && account.oidcAvailable !== null && (
          <a
            href={`/api/auth/oidc/start?confirm=1&next=${encodeURIComponent(window.location.pathname)}`}
            className={buttonClass('primary')}
          >
            {words.elsewhere(account.oidcAvailable.name)}
          </a>
        )}
        <Button look="quiet" onClick={props.onLeave}>
          {common.cancel}
        </Button>
      </div>
    </Dialog>
  )
}

const proofsOf = (account: {
  readonly hasPassword: boolean
  readonly totp: boolean
}): readonly ('password' | 'code')[] => [
  ...(account.hasPassword ? (['password'] as const) : []),
  ...(account.totp ? (['code'] as const) : []),
]
