import type { OpportunityEvent } from '@kith/domain'
import { after, before, quoted, text } from './told.ts'
import type { Teller, Told } from './told.ts'

/** "Platform engineer at Tidewater", or that there was one. */
const which = ({ about }: Told): string =>
  about === null || about === undefined || about.role === '' ? 'an opportunity' : `${about.role} at ${about.company}`

const origins: Readonly<Record<string, string>> = {
  contact: 'from one of your people',
  opening: 'from an opening on the board',
  gathering: 'from a gathering',
  board: 'from a job board',
  cold: 'from nobody',
}

/** One sentence for each event of an opportunity. */
export const opportunityTellers: Readonly<Record<OpportunityEvent['type'], Teller>> = {
  'opportunity.added': (e) => `Added ${which(e)}`,
  'opportunity.changed': (e) => `Changed the details of ${which(e)}`,
  'opportunity.stage-moved': (e) => `Moved ${which(e)} to ${text(e, 'stage') || 'another stage'}`,
  'opportunity.source-recorded': (e) => {
    const origin = origins[text(e, 'kind')]
    return origin === undefined ? `Recorded where ${which(e)} came from` : `Recorded that ${which(e)} came ${origin}`
  },
  'opportunity.date-added': (e) => `Added the date${quoted(after(e, 'opportunityDate'))} to ${which(e)}`,
  'opportunity.date-removed': (e) => `Removed the date${quoted(before(e, 'opportunityDate'))} from ${which(e)}`,
  'opportunity.next-step-set': (e) => {
    const step = after(e, 'nextStep')
    if (step !== null) return `Set the next step of ${which(e)}`
    return before(e, 'nextStep') === null
      ? `Changed the next step of ${which(e)}`
      : `Took away the next step of ${which(e)}`
  },
  'opportunity.removed': (e) => `Removed ${which(e)}`,
  'opportunity.restored': (e) => `Restored ${which(e)}`,
}
