import type { EventDefinition } from '@kith/kernel'

/** Version 1 could not ask for empty digests; nobody got one. Version 2 knew full hours only. */
export const digestPreferencesUpcasters: EventDefinition['upcasters'] = {
  1: (data) => ({ ...data, evenIfEmpty: false }),
  2: (data) => ({ ...data, localMinute: 0 }),
}
