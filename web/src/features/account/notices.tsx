import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useReader, useViewer } from '../../app/session.tsx'
import { say } from '../../design/toasts.ts'
import { accountWords as words } from '../../messages/account.ts'
import { rest } from '../../rest/rest.ts'
import { useResource } from '../../rest/use-resource.ts'
import { shortDay } from '../../words/dates.ts'
import type { Methods } from '../sign-in/requests.ts'

const Notice = (props: { readonly children: string; readonly act: ReactNode; readonly isCalm?: true }) => {
  const { children, act, isCalm } = props
  return (
    <div
      className={`flex flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 text-13 ${isCalm ? 'bg-hover text-soft' : 'bg-due-soft text-due'}`}
    >
      <p dir="auto" className="min-w-0">
        {children}
      </p>
      {act}
    </div>
  )
}

const actClass =
  'inline-flex min-h-9 items-center text-13 font-medium text-due underline underline-offset-3 wide:min-h-7'
const calmActClass =
  'inline-flex min-h-9 items-center text-13 font-medium text-ink underline underline-offset-3 wide:min-h-7'

/** Where no mail is sent there is nothing to confirm by one. */
const UnconfirmedAddress = ({ email }: { readonly email: string }) => {
  const { data: methods } = useResource<Methods>('/api/auth/methods')
  const [sent, setSent] = useState(false)
  if (methods?.sendsMail !== true) return null
  const send = async () => {
    const answer = await rest.post('/api/account/email/verify')
    setSent(answer.ok)
    say(answer.ok ? { text: words.resent } : { text: answer.problem.message, tone: 'refused' })
  }
  return (
    <Notice
      act={
        !sent && (
          <button type="button" className={actClass} onClick={() => void send()}>
            {words.sendLink}
          </button>
        )
      }
    >
      {words.unconfirmed(email)}
    </Notice>
  )
}

/** Above the page: what the account still needs from its owner. Nothing when it needs nothing. */
export const AccountNotices = () => {
  const { email, emailVerified, secondFactorMissing, mail, away } = useViewer()
  const { today, locale } = useReader()
  const { pathname } = useLocation()
  // The page of mails and that of the account say theirs in its place.
  const trouble = pathname === '/settings/mail' ? undefined : mail.suppression?.reason
  const isAtAccount = pathname === '/settings/account'
  // Whoever forgets it would hear of nothing; whoever came back early sees it first.
  const isAway = away !== null && pathname !== '/settings/mail'
  const needsConfirming = !emailVerified && !isAtAccount
  const needsFactor = secondFactorMissing && !isAtAccount
  if (!needsConfirming && !needsFactor && !isAway && trouble === undefined) return null
  return (
    <div role="region" aria-label={words.title}>
      {trouble !== undefined && (
        <Notice
          act={
            <Link to="/settings/mail" className={actClass}>
              {words.seeMail}
            </Link>
          }
        >
          {words.mailTrouble[trouble](email)}
        </Notice>
      )}
      {isAway && (
        <Notice
          isCalm
          act={
            <Link to="/settings/mail" className={calmActClass}>
              {words.changeAway}
            </Link>
          }
        >
          {words.away(away.until === null ? undefined : shortDay(away.until, today, locale))}
        </Notice>
      )}
      {needsConfirming && <UnconfirmedAddress email={email} />}
      {needsFactor && (
        <Notice
          act={
            <Link to="/settings/account" className={actClass}>
              {words.setUpNow}
            </Link>
          }
        >
          {words.secondFactorMissingShort}
        </Notice>
      )}
    </div>
  )
}
