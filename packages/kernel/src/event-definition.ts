import type { SubjectId } from './ids.ts'

/** JSON as it lies on disk, before a schema has looked at it. */
export type StoredData = Readonly<Record<string, unknown>>

/**
 * How one event type is kept: its current shape, what lifts older shapes to it, and whose key seals which fields.
 * The shapes of old versions live on as fixtures.
 */
export interface EventDefinition<Data extends object = object> {
  readonly type: string
  /** The version that is written today; 1 for the first. */
  readonly version: number
  /** Checks a value of the current version. Throws when it does not fit. */
  readonly parse: (value: unknown) => Data
  /** `upcasters[n]` lifts version n to n + 1. One for every version below the current. */
  readonly upcasters: Readonly<Record<number, (data: StoredData) => StoredData>>
  /** Top-level fields that hold personal data, each with the value that stands in once the key is destroyed. */
  readonly sealed: Readonly<Record<string, unknown>>
  /** Whom the sealed fields are about. With several, any one destroyed key makes them unreadable. */
  readonly subjects: (data: StoredData) => readonly SubjectId[]
}

/** Every event type that Kith knows, by its name on disk. */
export type EventCatalogue = ReadonlyMap<string, EventDefinition>

/**
 * Lifts data of `version`, with its sealed fields opened, to the current version. `parse` comes after. Throws when a
 * step is missing or the data is newer than this program.
 */
export const upcast = (definition: EventDefinition, version: number, data: StoredData): StoredData => {
  if (version > definition.version)
    throw new Error(
      `${definition.type} version ${version} is newer than this program, which knows ${definition.version}`,
    )
  let lifted = data
  for (let step = version; step < definition.version; step += 1) {
    const lift = definition.upcasters[step]
    if (lift === undefined) throw new Error(`Nothing lifts ${definition.type} from version ${step}`)
    lifted = lift(lifted)
  }
  return lifted
}
