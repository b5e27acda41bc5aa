import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import type { DeliveryLineFragment } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { deliveryWords as words, mailKindName } from '../../messages/delivery.ts'
import { SetDeliveryAside, ResendDelivery, RetryDelivery } from './documents.ts'

const canRetry = ({ state, nextTryAt }: DeliveryLineFragment): boolean =>
  state === 'deferred' || (state === 'queued' && nextTryAt !== null && Date.parse(nextTryAt) > Date.now())
const canResend = ({ state }: DeliveryLineFragment): boolean => state === 'dead' || state === 'uncertain'
const canDismiss = ({ state }: DeliveryLineFragment): boolean =>
  state === 'dead' || state === 'uncertain' || state === 'deferred' || state === 'queued'

/** What can be done with a mail that did not simply arrive. */
export const DeliveryActs = ({ mail }: { readonly mail: DeliveryLineFragment }) => {
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const variables = () => ({ input: { commandId: commandId(), id: mail.id } })
  const label = (what: string) => words.about(what, mailKindName(mail.kind), mail.recipient)
  const resend = () => {
    setAsking(false)
    void act({ document: ResendDelivery, variables: variables(), said: words.resent })
  }
  if (asking)
    return (
      <div role="group" aria-label={label(words.resend)} className="flex w-full flex-wrap items-center gap-2">
        <p className="text-13 text-soft">{words.resendUncertain}</p>
        <Button size="small" autoFocus onClick={resend}>
          {words.sendAnyway}
        </Button>
        <Button size="small" look="quiet" onClick={() => setAsking(false)}>
          {common.cancel}
        </Button>
      </div>
    )
  return (
    <div className="flex flex-wrap gap-1 wide:-my-1">
      {canRetry(mail) && (
        <Button
          size="small"
          look="quiet"
          aria-label={label(words.retry)}
          onClick={() => void act({ document: RetryDelivery, variables: variables(), said: words.retried })}
        >
          {words.retry}
        </Button>
      )}
      {canResend(mail) && (
        <Button
          size="small"
          look="quiet"
          aria-label={label(words.resend)}
          onClick={() => (mail.state === 'uncertain' ? setAsking(true) : resend())}
        >
          {words.resend}
        </Button>
      )}
      {canDismiss(mail) && (
        <Button
          size="small"
          look="quiet"
          aria-label={label(words.dismiss)}
          onClick={() => void act({ document: SetDeliveryAside, variables: variables(), said: words.dismissed })}
        >
          {words.dismiss}
        </Button>
      )}
    </div>
  )
}
