import { Status } from '../../design/chips.tsx'
import { Moment } from '../../design/day.tsx'
import type { DeliveryLineFragment } from '../../generated/graphql.ts'
import { deliveryStateNames, deliveryWords as words, mailKindName, mailReturnNames } from '../../messages/delivery.ts'
import { mailTones } from '../mailbox/tones.ts'
import { DeliveryActs } from './delivery-acts.tsx'

/** What the mail server said, its code first. */
const Answer = ({ mail: { code, text } }: { readonly mail: DeliveryLineFragment }) =>
  text === null ? null : (
    <p dir="auto" className="mt-0.5 max-w-[80ch] text-13 break-words text-soft">
      {code !== null && !text.includes(String(code)) && <span className="me-1.5 font-medium tabular-nums">{code}</span>}
      {text}
    </p>
  )

/** One mail: for whom, how it stands, what the server said, and what can be done. */
export const DeliveryRow = ({ mail }: { readonly mail: DeliveryLineFragment }) => {
  const { kind, state, recipient, domain, createdAt, sentAt, tries, nextTryAt, returned, returnedStatus } = mail
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line py-3 wide:items-start">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex min-w-0 flex-wrap items-baseline gap-x-2">
          <bdi className="min-w-0 font-medium break-words">{recipient === '' ? words.someone : recipient}</bdi>
          <span className="text-13 text-soft">{mailKindName(kind)}</span>
        </p>
        <p className="text-13 text-faint">
          <Moment at={sentAt ?? createdAt} />
          {domain !== '' && !recipient.endsWith(`@${domain}`) && <span dir="ltr"> · {domain}</span>}
          {tries > 0 && ` · ${words.tries(tries)}`}
          {nextTryAt !== null && (
            <>
              {` · ${words.nextTry} `}
              <Moment at={nextTryAt} />
            </>
          )}
        </p>
        <Answer mail={mail} />
        {returned !== null && (
          <p className="mt-0.5 text-13 text-refused">
            {mailReturnNames[returned]}
            {returnedStatus !== null && <span className="tabular-nums"> ({returnedStatus})</span>}
          </p>
        )}
      </div>
      <Status tone={returned === null ? mailTones[state] : 'refused'}>{deliveryStateNames[state]}</Status>
      <DeliveryActs mail={mail} />
    </li>
  )
}
