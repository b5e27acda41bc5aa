import type { EventDefinition } from '@kith/kernel'

/** Version 1 had no `current`: whoever recorded no end meant the job of that day. */
export const contactEmploymentRecordedUpcasters: EventDefinition['upcasters'] = {
  1: (data) => ({ ...data, current: data['to'] === null }),
}

/** Version 1 did not say what was seen: nothing is shown until the owner's next change or share says it. */
export const contactSharedUpcasters: EventDefinition['upcasters'] = {
  1: (data) => ({ ...data, name: '', company: '' }),
}
