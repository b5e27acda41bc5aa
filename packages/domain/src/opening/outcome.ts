import type { Decision } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import type { OpeningCommand, OpeningCommandOf } from './commands.ts'
import type { OpeningEvent } from './events.ts'
import type { Opening } from './state.ts'

export type Outcome = Decision<OpeningEvent, RejectionCode>

/** The data of one command by its name. */
export type Data<Type extends OpeningCommand['type']> = OpeningCommandOf<Type>['data']

/** Which opening, and whose; every event says so. */
export const subjectOf = (openingId: Data<'CloseOpening'>['openingId'], { posterId }: Opening) => ({
  openingId,
  posterId,
})
