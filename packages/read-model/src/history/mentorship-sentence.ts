import type { MentorshipEvent } from '@kith/domain'
import type { Teller } from './told.ts'

/** One sentence for each event of a mentorship. */
export const mentorshipTellers: Readonly<Record<MentorshipEvent['type'], Teller>> = {
  'mentorship.requested': () => 'Asked somebody to be their mentor',
  'mentorship.accepted': () => 'Agreed to mentor somebody',
  'mentorship.declined': () => 'Declined to mentor somebody',
  'mentorship.withdrawn': () => 'Took back asking for a mentor',
  'mentorship.ended': () => 'Ended a mentorship',
  'mentorship.session-scheduled': () => 'Scheduled a session',
  'mentorship.session-moved': () => 'Moved a session',
  'mentorship.session-cancelled': () => 'Cancelled a session',
  'mentorship.session-restored': () => 'Brought a cancelled session back',
  'mentorship.session-held': () => 'Noted that a session was held',
}
