import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import type { StatusTone } from '../../design/chips.tsx'
import { Day } from '../../design/day.tsx'
import { say } from '../../design/toasts.ts'
import type { InvitationLineFragment, InvitationStatus } from '../../generated/graphql.ts'
import { useReader } from '../../app/session.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { invitationWords as words } from '../../messages/invitations.ts'
import { invitationStatusNames, roleNames } from '../../messages/rights.ts'
import { dayOf } from '../../words/dates.ts'
import { ResendInvitation, RevokeInvitation } from './documents.ts'

const tones: Readonly<Record<InvitationStatus, StatusTone>> = {
  open: 'due',
  accepted: 'done',
  expired: 'waiting',
  revoked: 'refused',
}

const Acts = ({ invitation }: { readonly invitation: InvitationLineFragment }) => {
  const { id, email, status, link } = invitation
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const variables = () => ({ input: { commandId: commandId(), invitationId: id } })
  if (asking) {
    return (
      <div
        key="asking"
        role="group"
        aria-label={words.revokeLabel(email)}
        className="flex w-full flex-wrap items-center gap-2"
      >
        <p className="text-13 text-soft">{words.revokeSure(email)}</p>
        <Button
          size="small"
          look="danger"
          autoFocus
          onClick={() => {
            setAsking(false)
            void act({ document: RevokeInvitation, variables: variables(), said: words.revoked(email) })
          }}
        >
          {words.revokeYes}
        </Button>
        <Button size="small" look="quiet" onClick={() => setAsking(false)}>
          {common.cancel}
        </Button>
      </div>
    )
  }
  return (
    <div key="acts" className="flex flex-wrap gap-1">
      {status === 'open' && link !== null && (
        <Button
          size="small"
          look="quiet"
          aria-label={words.copyLabel(email)}
          onClick={() =>
            void navigator.clipboard.writeText(link).then(() => say({ text: words.copied, tone: 'plain' }))
          }
        >
          {words.copyLink}
        </Button>
      )}
      <Button
        size="small"
        look="quiet"
        aria-label={words.sendAgainLabel(email)}
        onClick={() => void act({ document: ResendInvitation, variables: variables(), said: words.resent(email) })}
      >
        {status === 'open' ? words.sendAgain : words.renew}
      </Button>
      {status === 'open' && (
        <Button size="small" look="quiet" aria-label={words.revokeLabel(email)} onClick={() => setAsking(true)}>
          {words.revoke}
        </Button>
      )}
    </div>
  )
}

/** One invitation: for whom, as what, how it stands, and what can still be done with it. */
export const InvitationRow = ({ invitation }: { readonly invitation: InvitationLineFragment }) => {
  const { timeZone } = useReader()
  const { email, roles, cohorts, status, invitedBy, issuedAt, expiresAt } = invitation
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2.5">
      <div className="min-w-0 flex-1 basis-64">
        <p dir="ltr" className="truncate text-start font-medium" title={email}>
          {email}
        </p>
        <p dir="auto" className="text-13 text-faint">
          {words.by(roles.map((role) => roleNames[role]).join(', '), invitedBy)}{' '}
          <Day date={dayOf(issuedAt, timeZone)} />
          {cohorts.length > 0 && `; ${cohorts.map(({ name }) => name).join(', ')}`}
        </p>
      </div>
      <span className="text-13 text-faint">
        {status === 'open' && (
          <>
            {words.expires} <Day date={dayOf(expiresAt, timeZone)} as="short" />
          </>
        )}
      </span>
      <Status tone={tones[status]}>{invitationStatusNames[status]}</Status>
      {(status === 'open' || status === 'expired') && <Acts invitation={invitation} />}
    </li>
  )
}
