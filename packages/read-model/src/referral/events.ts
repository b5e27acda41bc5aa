import type { ReferralEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import type { RowSets } from '../fold/define-projection.ts'
import type { Recorded } from '../projection.ts'
import { referralEntryTable, referralPreparationTable, referralTable } from './table.ts'

export const referralTables = {
  referral: referralTable,
  preparation: referralPreparationTable,
  entry: referralEntryTable,
}
export type ReferralRows = RowSets<typeof referralTables>

type Each<Event> = Event extends ReferralEvent ? RecordedEvent<Event> : never
export type RecordedReferralEvent = Each<ReferralEvent>

/** A recorded event of a request by its name. */
export type Named<Type extends ReferralEvent['type']> = Extract<RecordedReferralEvent, { readonly type: Type }>

export const isReferralEvent = (event: Recorded): event is RecordedReferralEvent => event.stream.startsWith('referral-')
