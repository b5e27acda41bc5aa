import type { Decision } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import type { AskingCommand, AskingCommandOf } from './commands.ts'
import type { AskingEvent } from './events.ts'

export type Outcome = Decision<AskingEvent, RejectionCode>

/** The data of one command by its name. */
export type Data<Type extends AskingCommand['type']> = AskingCommandOf<Type>['data']
