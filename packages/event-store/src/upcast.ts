import type { EventDefinition, StoredData } from '@kith/kernel'

/**
 * Lifts stored data of `version` to the version that the definition writes today. Throws when a step is missing, or when
 * the data was written by a newer Kith than this one.
 */
export const upcast = (definition: EventDefinition, version: number, data: StoredData): StoredData => {
  if (version === definition.version) return data
  if (version > definition.version)
    throw new Error(`it was written in version ${version}, and this Kith knows up to ${definition.version}: update it`)
  let lifted = data
  for (let step = version; step < definition.version; step += 1) {
    const upcaster = definition.upcasters[step]
    if (!upcaster) throw new Error(`nothing lifts version ${step} to version ${step + 1}`)
    lifted = upcaster(lifted)
  }
  return lifted
}
