import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { opportunityCommand } from './commands.ts'
import type { OpportunityCommand } from './commands.ts'
import { decideOpportunity } from './decide.ts'
import type { OpportunityEvent } from './events.ts'
import { evolveOpportunity } from './evolve.ts'
import { noOpportunity } from './state.ts'
import type { OpportunityState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const opportunityDecider: Decider<OpportunityState, OpportunityCommand, OpportunityEvent, RejectionCode> = {
  category: 'opportunity',
  initial: noOpportunity,
  evolve: evolveOpportunity,
  decide: checked(opportunityCommand, decideOpportunity),
}
