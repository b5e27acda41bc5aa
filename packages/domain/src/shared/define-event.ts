import type { EventDefinition, StoredData, SubjectId } from '@kith/kernel'
import type { z } from 'zod'

interface Definition<Type extends string, Schema extends z.ZodType<object>> {
  readonly type: Type
  readonly version?: number
  readonly schema: Schema
  readonly sealed?: Readonly<Record<string, unknown>>
  readonly subjects?: (data: StoredData) => readonly SubjectId[]
  readonly upcasters?: EventDefinition['upcasters']
}

/** An event definition that remembers its type and shape for the compiler. */
export interface DefinedEvent<Type extends string, Data extends object> extends EventDefinition<Data> {
  readonly type: Type
}

/** The event value that a definition describes. */
export type EventOf<Defined> =
  Defined extends DefinedEvent<infer Type, infer Data> ? { readonly type: Type; readonly data: Readonly<Data> } : never

/**
 * Declares one event of the storage format. An event with sealed fields must say whose they are: without a subject
 * there is no key, and personal data would lie in the log in the clear.
 */
export const defineEvent = <Type extends string, Schema extends z.ZodType<object>>(
  definition: Definition<Type, Schema>,
): DefinedEvent<Type, z.output<Schema>> => {
  const sealed = definition.sealed ?? {}
  if (Object.keys(sealed).length > 0 && !definition.subjects)
    throw new Error(`${definition.type} seals fields but names no subject`)
  return {
    type: definition.type,
    version: definition.version ?? 1,
    parse: (value) => definition.schema.parse(value),
    upcasters: definition.upcasters ?? {},
    sealed,
    subjects: definition.subjects ?? (() => []),
  }
}
