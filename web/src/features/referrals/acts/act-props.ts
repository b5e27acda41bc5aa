import type { ReferralAct } from '../../../generated/graphql.ts'
import type { ReferralCard } from '../referral.ts'

/** Which act on which request, and what comes after it. */
export type ActProps = {
  readonly act: ReferralAct
  readonly referral: ReferralCard
  readonly onDone: () => void
  readonly onLeave: () => void
}
