import type {
  EventCatalogue,
  EventDefinition,
  EventId,
  EventMetadata,
  Sealer,
  SealingContext,
  StoredData,
  StreamName,
  SubjectId,
} from '@kith/kernel'
import { InvalidEvent } from './errors.ts'

/** An event on its way to the log: JSON, personal data sealed. */
export interface ProposedEvent {
  readonly id: EventId
  readonly type: string
  readonly data: StoredData
  readonly metadata: EventMetadata
}

/** An event as the log holds it. */
export interface StoredEvent {
  readonly id: EventId
  readonly stream: StreamName
  readonly revision: bigint
  readonly position: bigint
  readonly type: string
  readonly data: unknown
  readonly metadata: unknown
}

/** The member of stored data that holds all personal fields of the event in one box. */
export const boxField = '$sealed'

/**
 * What binds a box to its place. The names of the fields need no binding of their own: there is one box for an event,
 * and the names are inside it. The version is bound because it decides how the fields are read.
 */
export const contextOf = (stream: string, id: string, type: string, version: number): SealingContext =>
  `${stream}\n${id}\n${type}\n${version}\n${boxField}`

export const isObject = (value: unknown): value is StoredData =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const subjectsOf = (definition: EventDefinition, clear: StoredData): readonly SubjectId[] => {
  const subjects = definition.subjects(clear)
  if (!Array.isArray(subjects) || subjects.length === 0 || subjects.some((subject) => typeof subject !== 'string'))
    throw new InvalidEvent(`${definition.type} holds personal data but its clear fields name nobody it is about`)
  return subjects
}

/** The machinery that both directions need. */
export interface Codec {
  readonly catalogue: EventCatalogue
  readonly sealer: Sealer
}
