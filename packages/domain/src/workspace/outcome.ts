import type { Decision } from '@kith/kernel'
import { accept, nothing } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import type { WorkspaceCommand, WorkspaceCommandOf } from './commands.ts'
import type { WorkspaceEvent } from './events.ts'

export type Outcome = Decision<WorkspaceEvent, RejectionCode>

/** The data of one command by its name. */
export type Data<Type extends WorkspaceCommand['type']> = WorkspaceCommandOf<Type>['data']

/** These facts, or nothing when there are none. */
export const acceptAll = (events: readonly WorkspaceEvent[]): Outcome => {
  const [first, ...others] = events
  return first === undefined ? nothing() : accept(first, ...others)
}
