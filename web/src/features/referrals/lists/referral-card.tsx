import { useReader } from '../../../app/session.tsx'
import { Avatar } from '../../../design/avatar.tsx'
import { referralsWords as words, statusNames } from '../../../messages/referrals.ts'
import { nextFact } from '../next-fact.ts'
import { otherOf } from '../referral.ts'
import type { ReferralCard as Referral } from '../referral.ts'
import { isEnded } from '../standing.ts'

/** A card of the board: what for, with whom, and the one fact that matters next. */
export const ReferralCard = ({ referral }: { readonly referral: Referral }) => {
  const reader = useReader()
  const other = otherOf(referral)
  const fact = nextFact(referral, reader)
  const isOwed = referral.owes.length > 0
  return (
    <span className="flex min-w-0 flex-col gap-1.5">
      <span dir="auto" className="line-clamp-3 font-serif text-16 leading-5">
        {words.roleAt(referral.role, referral.company) || words.noRole}
      </span>
      <span className="flex min-w-0 items-center gap-2 text-13 text-soft">
        <Avatar id={other.id} name={other.name} size="small" />
        <span dir="auto" className="min-w-0 truncate">
          {other.name}
        </span>
      </span>
      {isEnded(referral.status) && (
        <span className="text-12 text-refused">{statusNames[referral.side][referral.status]}</span>
      )}
      {fact !== '' && <span className={`text-13 ${isOwed ? 'font-medium text-due' : 'text-faint'}`}>{fact}</span>}
    </span>
  )
}
