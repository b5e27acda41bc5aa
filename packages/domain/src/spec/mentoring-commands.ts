import type { Instant } from '@kith/kernel'
import type { MentorshipCommand } from '../mentorship/commands.ts'
import { sampleIds as ids } from './ids.ts'
import { mentoringSamples as recorded } from './mentoring-events.ts'

type CommandNamed<Type extends MentorshipCommand['type']> = Extract<MentorshipCommand, { readonly type: Type }>
type Samples = { readonly [Type in MentorshipCommand['type']]: Omit<CommandNamed<Type>['data'], 'by'> }

const of = { mentorshipId: ids.mentorship }
const session = { ...of, sessionId: ids.session }
const now = '2026-11-23T10:00:00.000Z' as Instant
const { date, time, timeZone, minutes, topic, place } = recorded['mentorship.session-scheduled']
const plan = { date, time, timeZone, minutes, topic, place }

/** Data of every one of them: the owner asks, the stranger mentors. */
export const mentoringSamples: Samples = {
  RequestMentorship: {
    ...of,
    menteeId: ids.owner,
    mentorId: ids.stranger,
    mentors: true,
    purpose: recorded['mentorship.requested'].purpose,
    now,
  },
  AcceptMentorship: of,
  DeclineMentorship: { ...of, reason: recorded['mentorship.declined'].reason },
  WithdrawMentorship: of,
  EndMentorship: { ...of, words: 'Thank you for everything.', now: recorded['mentorship.ended'].endedAt },
  ScheduleSession: { ...session, ...plan, now },
  MoveSession: { ...session, ...plan, time: '18:00', now },
  CancelSession: { ...session, reason: recorded['mentorship.session-cancelled'].reason },
  RestoreSession: { ...session, now },
  RecordSessionHeld: { ...session, now: '2026-11-26T08:00:00.000Z' as Instant },
}
