import type { CalendarDate, Instant } from '@kith/kernel'
import type { MentorshipEvent } from '../mentorship/events.ts'
import { sampleIds as ids } from './ids.ts'

type Samples = {
  readonly [Type in MentorshipEvent['type']]: Extract<MentorshipEvent, { readonly type: Type }>['data']
}

const pair = { mentorshipId: ids.mentorship, menteeId: ids.owner, mentorId: ids.stranger }
const session = { ...pair, sessionId: ids.session, authorId: ids.owner }
const plan = {
  date: '2026-11-26' as CalendarDate,
  time: '17:30',
  timeZone: 'Europe/Vienna',
  startsAt: '2026-11-26T16:30:00.000Z' as Instant,
  minutes: 45,
  topic: 'Which roles to look for',
  place: 'https://meet.example/noor',
}

/** Data of every event of a mentorship: the owner asks, the stranger mentors. */
export const mentoringSamples: Samples = {
  'mentorship.requested': {
    ...pair,
    purpose: 'I want to move from testing into data engineering.',
    requestedAt: '2026-11-23T10:00:00.000Z' as Instant,
  },
  'mentorship.accepted': pair,
  'mentorship.declined': { ...pair, reason: 'I have no time before spring.' },
  'mentorship.withdrawn': pair,
  'mentorship.ended': {
    ...pair,
    authorId: ids.owner,
    words: 'Thank you for everything.',
    endedAt: '2026-11-24T10:00:00.000Z' as Instant,
  },
  'mentorship.session-scheduled': { ...session, ...plan },
  'mentorship.session-moved': { ...session, ...plan, time: '18:00', startsAt: '2026-11-26T17:00:00.000Z' as Instant },
  'mentorship.session-cancelled': { ...session, reason: 'I have a cold.' },
  'mentorship.session-restored': session,
  'mentorship.session-held': session,
}
