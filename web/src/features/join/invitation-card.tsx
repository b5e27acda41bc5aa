import { useState } from 'react'
import { Button, buttonClass } from '../../design/button.tsx'
import { joinWords as words } from '../../messages/join.ts'
import { rest } from '../../rest/rest.ts'
import { Door, FormProblem } from '../sign-in/door.tsx'
import { accept, standOf } from './invitation.ts'
import type { Invitation, Newcomer } from './invitation.ts'
import { JoinForm } from './join-form.tsx'
import { pendingInvitation } from './pending.ts'

/** Who invites to what, and the one thing to do next. */
export const InvitationCard = (props: {
  readonly token: string
  readonly invitation: Invitation
  /** The invitation has to be looked at again. */
  readonly onStale: () => void
}) => {
  const { invitation, token } = props
  const { workspace, invitedBy, email, roles, cohorts, signedInAs } = invitation
  const [problem, setProblem] = useState<{ readonly message: string; readonly field: string | null }>()
  const [busy, setBusy] = useState(false)

  const join = async (newcomer?: Newcomer) => {
    if (busy) return undefined
    setBusy(true)
    setProblem(undefined)
    const answer = await accept(token, newcomer)
    if (answer.ok) {
      pendingInvitation.forget()
      // A full load: the session is another one now.
      return window.location.assign('/welcome')
    }
    setBusy(false)
    const { code } = answer.problem
    return code === 'INVITATION_NOT_VALID' || code === 'SIGN_IN_FIRST' ? props.onStale() : setProblem(answer.problem)
  }
  const signOut = async () => {
    setBusy(true)
    await rest.post('/api/auth/sign-out')
    window.location.reload()
  }

  return (
    <Door
      wider
      title={words.title(workspace)}
      lead={
        <>
          <p dir="auto">{invitedBy === '' ? words.invitedPlain : words.invited(invitedBy)}</p>
          <p dir="auto">{words.asIn(roles, cohorts)}</p>
        </>
      }
    >
      {standOf(invitation) === 'newcomer' && (
        <JoinForm email={email} busy={busy} problem={problem} onJoin={(newcomer) => void join(newcomer)} />
      )}
      {standOf(invitation) === 'ready' && (
        <>
          <FormProblem>{problem?.message}</FormProblem>
          <Button look="primary" autoFocus aria-disabled={busy} onClick={() => void join()}>
            {busy ? words.creating : words.accept}
          </Button>
        </>
      )}
      {standOf(invitation) === 'sign-in' && (
        <>
          <p>{words.hasAccount}</p>
          <a href="/sign-in?next=%2Fjoin" className={`${buttonClass('primary')} min-w-0`}>
            <span className="truncate">{words.signIn(email)}</span>
          </a>
        </>
      )}
      {standOf(invitation) === 'wrong-account' && (
        <>
          <p role="status">{words.wrongAccount(signedInAs ?? '', email)}</p>
          <div className="flex flex-wrap gap-2">
            <Button look="primary" aria-disabled={busy} onClick={() => void signOut()}>
              {words.signOut}
            </Button>
            <a href="/" className={buttonClass('quiet')}>
              {words.stay}
            </a>
          </div>
        </>
      )}
    </Door>
  )
}
