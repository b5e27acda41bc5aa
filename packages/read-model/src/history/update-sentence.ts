import type { UpdateEvent } from '@kith/domain'
import type { Teller } from './told.ts'

/** One sentence for each event of an update to the network. */
export const updateTellers: Readonly<Record<UpdateEvent['type'], Teller>> = {
  'update.drafted': () => 'Began to write an update',
  'update.changed': () => 'Changed the words of an update',
  'update.recipients-chosen': () => 'Chose who is to get an update',
  'update.sent': () => 'Sent an update on its way',
  'update.reached': () => 'Sent the mail of an update',
  'update.passed-over': () => 'Passed somebody over with an update',
  'update.cancelled': () => 'Cancelled the rest of an update',
  'update.discarded': () => 'Threw the draft of an update away',
}
