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
  readonly clear: StoredData
  readonly box: string | undefined
  readonly subjects: readonly SubjectId[]
}

const find = (definition: EventDefinition, stored: StoredEvent): Found => {
  const { data, metadata } = stored
  if (!isObject(data)) throw new UndecodableEvent(stored, 'its data is not a JSON object')
  if (!isObject(metadata) || typeof metadata['schemaVersion'] !== 'number')
    throw new UndecodableEvent(stored, 'its metadata names no schemaVersion')
  const envelope = { stored, definition, metadata: metadata as unknown as EventMetadata }
  const sealed = data[boxField]
  if (sealed === undefined) return { ...envelope, clear: data, box: undefined, subjects: [] }
  if (!isObject(sealed) || sealed['v'] !== 1 || typeof sealed['box'] !== 'string')
    throw new UndecodableEvent(stored, 'its sealed part has a form that this version does not know')
  const { [boxField]: _box, ...clear } = data
  return { ...envelope, clear, box: sealed['box'], subjects: subjectsOf(definition, clear) }
}

const standIns = (sealed: EventDefinition['sealed']): StoredData =>
  Object.fromEntries(Object.entries(sealed).filter(([, value]) => value !== undefined))

const open = (sealer: Sealer, found: Found): { readonly data: StoredData; readonly erased: boolean } => {
  const { stored, definition, metadata, clear, box, subjects } = found
  if (box === undefined) return { data: clear, erased: false }
  const opened = sealer.open(subjects, contextOf(stored.stream, stored.id, stored.type, metadata.schemaVersion), box)
  if (opened.kind === 'erased') return { data: { ...clear, ...standIns(definition.sealed) }, erased: true }
  return { data: { ...clear, ...(JSON.parse(opened.text) as StoredData) }, erased: false }
}

const decode = (sealer: Sealer, found: Found): RecordedEvent => {
  const { stored, definition, metadata } = found
  const { data, erased } = open(sealer, found)
  const current = upcast(definition, metadata.schemaVersion, data)
  // An upcaster may have built a personal field out of a missing one; an erased person keeps the stand-ins.
  const settled = erased ? { ...current, ...standIns(definition.sealed) } : current
  return {
    id: stored.id,
    stream: stored.stream,
    revision: stored.revision,
    position: stored.position,
    type: stored.type,
    data: definition.parse(settled),
    metadata,
    erased,
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
