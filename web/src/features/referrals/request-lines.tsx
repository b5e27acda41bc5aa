import { Link } from '@tanstack/react-router'
import { useReader } from '../../app/session.tsx'
import { Status } from '../../design/chips.tsx'
import { nextFact } from './next-fact.ts'
import { otherOf } from './referral.ts'
import type { ReferralCard } from './referral.ts'
import { standingOf } from './standing.ts'

/** Requests in a row each: the other one, where it stands, and the one fact that matters next. */
export const RequestLines = ({
  requests,
  none,
}: {
  readonly requests: readonly ReferralCard[]
  readonly none: string
}) => {
  const reader = useReader()
  if (requests.length === 0) return <p className="py-3 text-soft">{none}</p>
  return (
    <ul>
      {requests.map((request) => {
        const { tone, label } = standingOf(request)
        return (
          <li key={request.id} className="flex min-h-12 items-center gap-3 border-b border-line py-2 last:border-b-0">
            <div className="min-w-0 flex-1">
              <Link
                to="/referrals/$id"
                params={{ id: request.id }}
                dir="auto"
                className="font-serif text-16 underline-offset-3 hover:underline"
              >
                {otherOf(request).name}
              </Link>
              <p className="text-13 text-soft first-letter:uppercase">{nextFact(request, reader)}</p>
            </div>
            <Status tone={tone}>{label}</Status>
          </li>
        )
      })}
    </ul>
  )
}
