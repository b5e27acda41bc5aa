import { Link, useNavigate } from '@tanstack/react-router'
import { useReader } from '../../../app/session.tsx'
import { Avatar } from '../../../design/avatar.tsx'
import { Status } from '../../../design/chips.tsx'
import { Day } from '../../../design/day.tsx'
import { useCursor } from '../../../design/use-cursor.ts'
import { useKeys } from '../../../keyboard/use-keys.ts'
import { listWords } from '../../../messages/list.ts'
import { referralsWords as words } from '../../../messages/referrals.ts'
import { dayOf } from '../../../words/dates.ts'
import { nextFact } from '../next-fact.ts'
import { otherOf } from '../referral.ts'
import type { ReferralCard } from '../referral.ts'
import { standingOf } from '../standing.ts'

const columns =
  'wide:grid wide:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)_minmax(0,1.2fr)] desk:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)_150px_minmax(0,1.3fr)_110px] wide:items-center gap-x-4'

/** The requests of a side as rows, newest change first. */
export const ReferralList = ({ referrals }: { readonly referrals: readonly ReferralCard[] }) => {
  const reader = useReader()
  const navigate = useNavigate()
  const cursor = useCursor({ count: referrals.length, idAt: (row) => referrals[row]?.id })
  const open = () => {
    const referral = referrals[cursor.row]
    if (referral !== undefined) void navigate({ to: '/referrals/$id', params: { id: referral.id } })
  }
  useKeys('page', [{ keys: 'Enter', label: listWords.open, run: open }])
  return (
    <div role="table" aria-label={words.list}>
      <div role="row" className={`hidden border-b border-line pb-1.5 text-12 font-strong text-faint ${columns}`}>
        <span role="columnheader">{words.listColumns.role}</span>
        <span role="columnheader">{words.listColumns.who}</span>
        <span role="columnheader" className="hidden desk:block">
          {words.listColumns.state}
        </span>
        <span role="columnheader">{words.listColumns.next}</span>
        <span role="columnheader" className="hidden desk:block">
          {words.listColumns.changed}
        </span>
      </div>
      {referrals.map((referral, row) => {
        const other = otherOf(referral)
        const { label, tone } = standingOf(referral)
        return (
          <div
            key={referral.id}
            role="row"
            {...cursor.rowProps(row)}
            className={`row-height relative flex flex-col gap-y-1 border-b border-line py-2 -outline-offset-2 hover:bg-hover ${columns}`}
          >
            <span role="cell" className="min-w-0">
              <Link
                to="/referrals/$id"
                params={{ id: referral.id }}
                tabIndex={-1}
                dir="auto"
                className="block truncate font-serif text-16 after:absolute after:inset-0"
              >
                {words.roleAt(referral.role, referral.company) || words.noRole}
              </Link>
            </span>
            <span role="cell" className="flex min-w-0 items-center gap-2 text-soft">
              <Avatar id={other.id} name={other.name} size="small" />
              <span dir="auto" className="truncate">
                {other.name}
              </span>
            </span>
            <span role="cell" className="absolute end-0 bottom-2 wide:static wide:hidden desk:block">
              <Status tone={tone}>{label}</Status>
            </span>
            <span role="cell" className="pe-32 text-13 text-soft wide:pe-0">
              {nextFact(referral, reader)}
            </span>
            <span role="cell" className="hidden text-13 text-faint desk:block">
              <Day date={dayOf(referral.changedAt, reader.timeZone)} as="ago" />
            </span>
          </div>
        )
      })}
    </div>
  )
}
