import type { EntryParams } from './entry.ts'
import type { RecordedContactEvent } from './person-state.ts'

const none: EntryParams = {}

/** What of a contact's event its sentence and looking back need, beside the changes. Nothing personal. */
export const contactParams = (event: RecordedContactEvent): EntryParams => {
  switch (event.type) {
    case 'contact.added':
    case 'contact.details-changed':
    case 'contact.restored':
      return event.data.importId === undefined ? none : { importId: event.data.importId }
    case 'contact.employment-recorded':
      return { current: event.data.current }
    case 'contact.cadence-set': {
      const { cadence } = event.data
      return { cadence: cadence.kind === 'days' ? String(cadence.days) : cadence.kind }
    }
    case 'contact.check-in-snoozed':
      return { until: event.data.until }
    case 'contact.check-in-skipped':
      return { skippedOn: event.data.skippedOn, nextOn: event.data.nextOn }
    case 'contact.fact-added':
    case 'contact.fact-removed':
      return { partId: event.data.factId }
    case 'contact.shared':
      return { level: event.data.level }
    case 'contact.archived':
      return event.data.undoneImportId === undefined ? none : { undoneImportId: event.data.undoneImportId }
    default:
      return none
  }
}
