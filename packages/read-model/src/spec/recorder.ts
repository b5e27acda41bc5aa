import type { KithEvent } from '@kith/domain'
import { catalogue } from '@kith/domain'
import type { EventId, Instant, StreamName, SubjectId, UserId, WorkspaceId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import type { Recorded } from '../projection.ts'

export const theWorkspace = deterministicId('workspace', 'spec') as WorkspaceId

/** An id that is the same in every run. */
export const idOf = <Id extends string>(...words: readonly string[]): Id => deterministicId('spec', ...words) as Id

/** Writes a log in memory as the event store would: revisions per stream, positions over all. */
export class Recorder {
  readonly events: Recorded[] = []
  private readonly revisions = new Map<string, bigint>()
  private position = 0n

  /** Records an event of `stream`; `at` is its business time. In the one workspace of most specs unless said otherwise. */
  record(
    stream: string,
    event: KithEvent,
    { actor, at, workspaceId = theWorkspace }: { actor: UserId | 'system'; at: string; workspaceId?: WorkspaceId },
  ): Recorded {
    const revision = (this.revisions.get(stream) ?? -1n) + 1n
    this.revisions.set(stream, revision)
    this.position += 100n
    const id = idOf<EventId>('event', String(this.position))
    const definition = catalogue.get(event.type)
    if (definition === undefined) throw new Error(`No event is called ${event.type}`)
    const recorded = {
      id,
      stream: stream as StreamName,
      revision,
      position: this.position,
      type: event.type,
      data: definition.parse(event.data),
      erased: false,
      metadata: {
        workspaceId,
        actor,
        commandId: id,
        correlationId: id,
        causationId: id,
        occurredAt: at as Instant,
        schemaVersion: definition.version,
      },
    }
    this.events.push(recorded as unknown as Recorded)
    return recorded as unknown as Recorded
  }
}

/** The log as it reads once the keys of `subjects` are destroyed: stand-ins where sealed fields were. */
export const withoutKeysOf = (events: readonly Recorded[], subjects: ReadonlySet<string>): readonly Recorded[] =>
  events.map((event) => {
    const definition = catalogue.get(event.type)
    const sealed = Object.entries(definition?.sealed ?? {})
    const about: readonly SubjectId[] = definition?.subjects(event.data as never) ?? []
    if (sealed.length === 0 || !about.some((subject) => subjects.has(subject))) return event
    const data: Record<string, unknown> = { ...event.data }
    for (const [field, standIn] of sealed) {
      if (standIn === undefined) delete data[field]
      else if (field in data) data[field] = standIn
    }
    return { ...event, data, erased: true } as unknown as Recorded
  })
