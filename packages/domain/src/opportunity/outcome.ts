import type { Decision } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import type { OpportunityCommand, OpportunityCommandOf } from './commands.ts'
import type { OpportunityEvent } from './events.ts'

export type Outcome = Decision<OpportunityEvent, RejectionCode>

/** The data of one command by its name. */
export type Data<Type extends OpportunityCommand['type']> = OpportunityCommandOf<Type>['data']
