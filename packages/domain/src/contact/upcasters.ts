import type { EventDefinition } from '@kith/kernel'

/** Version 1 had no `current`: whoever recorded no end meant the job of that day. */
export const contactEmploymentRecordedUpcasters: EventDefinition['upcasters'] = {
  1: (data) => ({ ...data, current: data['to'] === null }),
}
