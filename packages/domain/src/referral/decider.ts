import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { referralCommand } from './commands.ts'
import type { ReferralCommand } from './commands.ts'
import { decideReferral } from './decide.ts'
import type { ReferralEvent } from './events.ts'
import { evolveReferral } from './evolve.ts'
import { noReferral } from './state.ts'
import type { ReferralState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const referralDecider: Decider<ReferralState, ReferralCommand, ReferralEvent, RejectionCode> = {
  category: 'referral',
  initial: noReferral,
  evolve: evolveReferral,
  decide: checked(referralCommand, decideReferral),
}
