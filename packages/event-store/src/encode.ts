import type {
  DomainEvent,
  EventCatalogue,
  EventDefinition,
  EventId,
  EventMetadata,
  StoredData,
  StreamName,
  SubjectId,
} from '@kith/kernel'
import { InvalidEvent } from './errors.ts'
import { messageOf } from './failure.ts'
import { boxField, contextOf, subjectsOf } from './stored-event.ts'
import type { Codec, ProposedEvent } from './stored-event.ts'

interface Prepared {
  readonly definition: EventDefinition
  readonly clear: StoredData
  readonly personal: StoredData | undefined
  readonly subjects: readonly SubjectId[]
}

const prepare = (catalogue: EventCatalogue, event: DomainEvent): Prepared => {
  const definition = catalogue.get(event.type)
  if (!definition) throw new InvalidEvent(`No definition in the catalogue for the event type ${event.type}`)
  const clear: Record<string, unknown> = {}
  const personal: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(parsed(definition, event.data))) {
    if (value === undefined) continue
    if (field in definition.sealed) personal[field] = value
    else clear[field] = value
  }
  if (Object.keys(personal).length === 0) return { definition, clear, personal: undefined, subjects: [] }
  return { definition, clear, personal, subjects: subjectsOf(definition, clear) }
}

const parsed = (definition: EventDefinition, data: object): object => {
  try {
    return definition.parse(data)
  } catch (error) {
    throw new InvalidEvent(`${definition.type} does not fit its definition: ${messageOf(error)}`, { cause: error })
  }
}

/** Validates events and seals what is personal in them; new keys are durable before this resolves. */
export const encodeEvents = async (
  { catalogue, sealer }: Codec,
  request: {
    readonly stream: StreamName
    readonly events: readonly DomainEvent[]
    readonly eventIds: readonly EventId[]
    readonly metadata: Omit<EventMetadata, 'schemaVersion'>
  },
): Promise<readonly ProposedEvent[]> => {
  const prepared = request.events.map((event) => prepare(catalogue, event))
  const subjects = new Set(prepared.flatMap((each) => each.subjects))
  if (subjects.size > 0) await sealer.prepareToSeal(subjects)
  return prepared.map(({ definition, clear, personal, subjects: owners }, index) => {
    const id = request.eventIds[index]
    if (id === undefined) throw new InvalidEvent(`${definition.type} comes without an event id`)
    const { type, version } = definition
    const context = contextOf(request.stream, id, type, version)
    const data = personal
      ? { ...clear, [boxField]: { v: 1, box: sealer.seal(owners, context, JSON.stringify(personal)) } }
      : clear
    return { id, type, data, metadata: { ...request.metadata, schemaVersion: version } }
  })
}
