import type { EventId, StreamName } from '@kith/kernel'

/** The event store could not be reached, or did not say what became of an append, for as long as we asked. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** The event store answered, and the answer was no: too large, no access, a malformed request. Retrying is no use. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused'
}

/** The stream was tombstoned: nothing can be appended to it again. */
export class StreamGone extends Error {
  override readonly name = 'StreamGone'
}

/** The event does not fit its definition, or has none. A fault of the code that made it. */
export class InvalidEvent extends Error {
  override readonly name = 'InvalidEvent'
}

/** Where an event lies in the log. */
export interface EventPlace {
  readonly id: EventId
  readonly stream: StreamName
  readonly revision: bigint
  readonly position: bigint
  readonly type: string
}

/** An event in the log that cannot be opened, upcast or parsed. Carries no personal data in its message. */
export class UndecodableEvent extends Error {
  override readonly name = 'UndecodableEvent'
  readonly place: EventPlace

  constructor(place: EventPlace, reason: string, options?: ErrorOptions) {
    super(`Event ${place.type} ${place.id} at ${place.stream}@${place.revision} cannot be read: ${reason}`, options)
    this.place = place
  }
}
