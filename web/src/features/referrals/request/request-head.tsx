import { Link } from '@tanstack/react-router'
import type { ReactNode, Ref } from 'react'
import { Avatar } from '../../../design/avatar.tsx'
import { Status } from '../../../design/chips.tsx'
import { useTitle } from '../../../design/page.tsx'
import { useReader } from '../../../app/session.tsx'
import { apart } from '../../../messages/plural.ts'
import { requestWords as words } from '../../../messages/referral-request.ts'
import { referralsWords } from '../../../messages/referrals.ts'
import { dayOf, dayWords, fullDay } from '../../../words/dates.ts'
import { sinceDay } from '../next-fact.ts'
import { otherOf } from '../referral.ts'
import type { ReferralWhole } from '../referral.ts'
import { standingOf } from '../standing.ts'

const Name = ({ referral }: { readonly referral: ReferralWhole }) => {
  const other = otherOf(referral)
  const isContact = referral.side === 'seeker' && referral.referrer.kind === 'contact'
  const sentence = referral.side === 'seeker' ? words.of(apart(other.name)) : words.from(apart(other.name))
  return isContact ? (
    <Link to="/people/$id" params={{ id: other.id }} className="underline-offset-3 hover:underline">
      {sentence}
    </Link>
  ) : (
    sentence
  )
}

/** What it is about, who the other one is, where it stands and since when. */
export const RequestHead = ({
  referral,
  headRef,
  children,
}: {
  readonly referral: ReferralWhole
  readonly headRef: Ref<HTMLHeadingElement>
  readonly children?: ReactNode
}) => {
  const reader = useReader()
  const { today, locale, timeZone } = reader
  const other = otherOf(referral)
  const title = referralsWords.roleAt(referral.role, referral.company) || referralsWords.noRole
  const { label, tone } = standingOf(referral)
  const since = referral.waitingSince ?? referral.changedAt
  useTitle(title)
  return (
    <header className="mb-6">
      <div className="flex items-start gap-3">
        <span className="pt-1">
          <Avatar id={other.id} name={other.name} />
        </span>
        <div className="min-w-0 flex-1">
          <h1
            ref={headRef}
            tabIndex={-1}
            dir="auto"
            className="font-serif text-26 leading-tight font-medium outline-none wide:text-34"
          >
            {title}
          </h1>
          <p className="mt-1 text-soft">
            <Name referral={referral} />
          </p>
          <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-13 text-soft">
            <Status tone={tone}>{label}</Status>
            <span title={fullDay(dayOf(since, timeZone), locale)}>
              {words.since(sinceDay(dayOf(since, timeZone), reader))}
            </span>
            {referral.expiresAt !== null && (
              <span className="text-faint">
                {words.endsByItself(dayWords(dayOf(referral.expiresAt, timeZone), today, locale))}
              </span>
            )}
          </p>
        </div>
      </div>
      {children}
    </header>
  )
}
