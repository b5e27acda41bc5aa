import { upcast } from '@kith/kernel'
import type {
  EventCatalogue,
  EventDefinition,
  EventMetadata,
  RecordedEvent,
  Sealer,
  StoredData,
  SubjectId,
} from '@kith/kernel'
import { UndecodableEvent } from './errors.ts'
import type { OnUnknown } from './event-store.ts'
import { messageOf } from './failure.ts'
import { boxField, contextOf, isObject, subjectsOf } from './stored-event.ts'
import type { Codec, StoredEvent } from './stored-event.ts'

interface Found {
  readonly stored: StoredEvent
  readonly definition: EventDefinition
  readonly metadata: EventMetadata
  readonly data: StoredData
  readonly box: string | undefined
  readonly subjects: readonly SubjectId[]
}

const nobody: readonly SubjectId[] = []

// Objects here are written out field by field: spreading costs more than all the rest of decoding a clear event.
const find = (definition: EventDefinition, stored: StoredEvent): Found => {
  const { data, metadata: found } = stored
  if (!isObject(data)) throw new UndecodableEvent(stored, 'its data is not a JSON object')
  if (!isObject(found) || typeof found['schemaVersion'] !== 'number')
    throw new UndecodableEvent(stored, 'its metadata names no schemaVersion')
  const metadata = found as unknown as EventMetadata
  const sealed = data[boxField]
  if (sealed === undefined) return { stored, definition, metadata, data, box: undefined, subjects: nobody }
  if (!isObject(sealed) || sealed['v'] !== 1 || typeof sealed['box'] !== 'string')
    throw new UndecodableEvent(stored, 'its sealed part has a form that this version does not know')
  return { stored, definition, metadata, data, box: sealed['box'], subjects: subjectsOf(definition, data) }
}

/** Puts the stand-ins in the place of every personal field, and takes out those that have none. */
const withStandIns = (data: StoredData, sealed: EventDefinition['sealed']): StoredData => {
  const settled: Record<string, unknown> = { ...data, ...sealed }
  for (const field of Object.keys(sealed)) if (settled[field] === undefined) delete settled[field]
  return settled
}

const withoutBox = (data: StoredData): Record<string, unknown> => {
  const clear: Record<string, unknown> = {}
  for (const field in data) if (field !== boxField) clear[field] = data[field]
  return clear
}

const open = (sealer: Sealer, found: Found): StoredData | 'erased' => {
  const { stored, metadata, data, box, subjects } = found
  if (box === undefined) return data
  const opened = sealer.open(subjects, contextOf(stored.stream, stored.id, stored.type, metadata.schemaVersion), box)
  return opened.kind === 'erased' ? 'erased' : Object.assign(withoutBox(data), JSON.parse(opened.text))
}

/** Upcasters see the stand-ins, and whatever they make of them gives way to the stand-ins again. */
const settle = ({ definition, metadata, data }: Found, opened: StoredData | 'erased'): StoredData => {
  if (opened !== 'erased') return upcast(definition, metadata.schemaVersion, opened)
  const { sealed } = definition
  return withStandIns(upcast(definition, metadata.schemaVersion, withStandIns(withoutBox(data), sealed)), sealed)
}

const decode = (sealer: Sealer, found: Found): RecordedEvent => {
  const { stored, definition, metadata } = found
  const opened = open(sealer, found)
  return {
    id: stored.id,
    stream: stored.stream,
    revision: stored.revision,
    position: stored.position,
    type: stored.type,
    data: definition.parse(settle(found, opened)),
    metadata,
    erased: opened === 'erased',
  }
}

/** What to do with events that cannot become recorded events. */
export interface DecodePolicy {
  readonly onUnknown: OnUnknown
  readonly onWarning: (text: string) => void
  /** Called in the order of the log. May throw to stop the reading. */
  readonly onUndecodable: (failure: UndecodableEvent) => Promise<void> | void
}

const undecodable = (stored: StoredEvent, error: unknown): UndecodableEvent =>
  error instanceof UndecodableEvent ? error : new UndecodableEvent(stored, messageOf(error), { cause: error })

const lookUp = (catalogue: EventCatalogue, stored: StoredEvent): Found | UndecodableEvent | undefined => {
  const definition = catalogue.get(stored.type)
  if (!definition) return undefined
  try {
    return find(definition, stored)
  } catch (error) {
    return undecodable(stored, error)
  }
}

/** Opens, upcasts and parses a batch, in order; keys are looked up once for the whole batch. */
export const decodeEvents = async (
  { catalogue, sealer }: Codec,
  batch: readonly StoredEvent[],
  policy: DecodePolicy,
): Promise<readonly RecordedEvent[]> => {
  const found: (Found | UndecodableEvent)[] = []
  const subjects = new Set<SubjectId>()
  for (const stored of batch) {
    // `$streamDeleted` lies in our own streams, and is the log's business.
    if (stored.type.startsWith('$')) continue
    const each = lookUp(catalogue, stored)
    if (each) {
      found.push(each)
      if (!(each instanceof UndecodableEvent)) for (const subject of each.subjects) subjects.add(subject)
    } else if (policy.onUnknown === 'throw') {
      found.push(new UndecodableEvent(stored, 'this Kith does not know the type; update it'))
    } else {
      policy.onWarning(`Skipped an event of the unknown type ${stored.type} at ${stored.stream}@${stored.revision}`)
    }
  }
  if (subjects.size > 0) await sealer.prepareToOpen(subjects)
  const { decoded, failures } = decodeFound(sealer, found)
  for (const failure of failures) await policy.onUndecodable(failure)
  return decoded
}

/** Synchronous to the last event: the keys that were prepared may be gone from memory a moment later. */
const decodeFound = (sealer: Sealer, found: readonly (Found | UndecodableEvent)[]) => {
  const decoded: RecordedEvent[] = []
  const failures: UndecodableEvent[] = []
  for (const each of found) {
    if (each instanceof UndecodableEvent) {
      failures.push(each)
      continue
    }
    try {
      decoded.push(decode(sealer, each))
    } catch (error) {
      failures.push(undecodable(each.stored, error))
    }
  }
  return { decoded, failures }
}
