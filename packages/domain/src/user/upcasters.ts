import type { EventDefinition } from '@kith/kernel'

/** Version 1 could not ask for empty digests; nobody got one. */
export const digestPreferencesUpcasters: EventDefinition['upcasters'] = {
  1: (data) => ({ ...data, evenIfEmpty: false }),
}
