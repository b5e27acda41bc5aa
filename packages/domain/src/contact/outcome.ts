import type { Decision } from '@kith/kernel'
import { accept, nothing } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import type { ContactCommand, ContactCommandOf } from './commands.ts'
import type { ContactEvent } from './events.ts'

export type Outcome = Decision<ContactEvent, RejectionCode>

/** The data of one command by its name. */
export type Data<Type extends ContactCommand['type']> = ContactCommandOf<Type>['data']

/** These facts, or nothing when there are none. */
export const acceptAll = (events: readonly ContactEvent[]): Outcome => {
  const [first, ...others] = events
  return first === undefined ? nothing() : accept(first, ...others)
}
