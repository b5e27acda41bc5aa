import { randomUUID } from 'node:crypto'
import { eventIdFor, streamName } from '@kith/kernel'
import type { CommandId, DomainEvent, EventMetadata, Instant, UserId, WorkspaceId } from '@kith/kernel'
import type { Append } from '../src/event-store.ts'

export const metadataOf = (commandId: string): Omit<EventMetadata, 'schemaVersion'> => ({
  workspaceId: '00000000-0000-4000-8000-000000000001' as WorkspaceId,
  actor: '00000000-0000-4000-8000-000000000002' as UserId,
  commandId: commandId as CommandId,
  correlationId: commandId,
  causationId: commandId,
  occurredAt: '2026-03-01T10:00:00.000Z' as Instant,
})

export const newThing = () => streamName('thing', randomUUID())

export const counted = (count: number, thingId = 'thing'): DomainEvent => ({
  type: 'thing.counted',
  data: { thingId, count },
})

export const named = (thingId: string, name: string): DomainEvent => ({ type: 'thing.named', data: { thingId, name } })

/** An append of these events by one command, a new one unless told. */
export const appendOf = (
  stream: Append['stream'],
  expected: Append['expected'],
  events: readonly DomainEvent[],
  commandId: string = randomUUID(),
): Append => ({
  stream,
  expected,
  events,
  eventIds: events.map((_event, index) => eventIdFor(commandId as CommandId, index)),
  metadata: metadataOf(commandId),
})
