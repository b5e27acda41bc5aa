import type { DomainEvent, Rejection } from '@kith/kernel'

/** What became of a command. Faults throw; everything a caller must deal with is here. */
export type CommandOutcome<State = unknown, Event extends DomainEvent = DomainEvent, Code extends string = string> =
  /** Durable. `revision` and `position` are those of its last event: wait for the position to read your own write. */
  | {
      readonly kind: 'accepted'
      readonly events: readonly Event[]
      readonly revision: bigint
      readonly position: bigint
    }
  /** Already so. `position` is where the stream stood; without one the stream does not exist. */
  | { readonly kind: 'nothing'; readonly revision: bigint | undefined; readonly position?: bigint }
  | { readonly kind: 'rejected'; readonly rejection: Rejection<Code> }
  /** The caller meant another version than the one that stands, or others were faster five times in a row. */
  | { readonly kind: 'conflict'; readonly revision: bigint | undefined; readonly state: State }
