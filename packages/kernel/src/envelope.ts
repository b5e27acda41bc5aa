import type { DomainEvent } from './decider.ts'
import type { CommandId, EventId, StreamName, UserId, WorkspaceId } from './ids.ts'
import type { Instant } from './time.ts'

/** Who did it: a user, or the system itself (reminders, imports that go on after a restart). */
export type Actor = UserId | 'system'

/** Rides with every event, in the clear. No personal data. */
export interface EventMetadata {
  readonly workspaceId: WorkspaceId
  readonly actor: Actor
  readonly commandId: CommandId
  readonly correlationId: string
  readonly causationId: string
  /** Business time. The log's own `created` is when it was written, which an import or a retry may move. */
  readonly occurredAt: Instant
  readonly schemaVersion: number
}

/** What a command brings along; the machinery adds the rest of the metadata. */
export interface CommandContext {
  readonly workspaceId: WorkspaceId
  readonly actor: Actor
  readonly commandId: CommandId
  readonly now: Instant
  readonly correlationId?: string
  readonly causationId?: string
}

/** An event as it stands in the log, opened and upcast. */
export interface RecordedEvent<Event extends DomainEvent = DomainEvent> {
  readonly id: EventId
  readonly stream: StreamName
  /** Revision in its stream, from 0. */
  readonly revision: bigint
  /** Commit position in the whole log; equal to the prepare position for all that is written over gRPC. */
  readonly position: bigint
  readonly type: Event['type']
  readonly data: Event['data']
  readonly metadata: EventMetadata
  /** True when a key was destroyed and sealed fields show their stand-ins. */
  readonly erased: boolean
}
