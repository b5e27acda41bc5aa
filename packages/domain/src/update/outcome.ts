import type { Decision } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import type { UpdateCommandOf, UpdateCommand } from './commands.ts'
import type { UpdateEvent } from './events.ts'

export type Outcome = Decision<UpdateEvent, RejectionCode>

/** The data of one command by its name. */
export type Data<Type extends UpdateCommand['type']> = UpdateCommandOf<Type>['data']
