import type { Instant } from '@kith/kernel'
import type { MentorshipEvent } from './events.ts'
import type { Mentorship, MentorshipState, MentorshipStatus, Session, SessionPlan, SessionStatus } from './state.ts'

type EventNamed<Type extends MentorshipEvent['type']> = Extract<MentorshipEvent, { readonly type: Type }>

const planOf = ({
  date,
  time,
  timeZone,
  startsAt,
  minutes,
  topic,
  place,
}: EventNamed<'mentorship.session-scheduled'>['data']): SessionPlan => ({
  date,
  time,
  timeZone,
  startsAt,
  minutes,
  topic,
  place,
})

const withSession = (mentorship: Mentorship, id: string, session: Session): Mentorship => ({
  ...mentorship,
  sessions: new Map(mentorship.sessions).set(id, session),
})

const turned = (mentorship: Mentorship, id: string, status: SessionStatus): Mentorship => {
  const session = mentorship.sessions.get(id)
  return session === undefined ? mentorship : withSession(mentorship, id, { ...session, status })
}

/** What lay ahead of the pair does not take place. */
const ended = (mentorship: Mentorship, endedAt: Instant): Mentorship => ({
  ...mentorship,
  sessions: new Map(
    [...mentorship.sessions].map(([id, session]) => [
      id,
      session.status === 'scheduled' && session.plan.startsAt > endedAt
        ? { ...session, status: 'cancelled' as const }
        : session,
    ]),
  ),
})

const changed = (mentorship: Mentorship, event: MentorshipEvent): Mentorship => {
  switch (event.type) {
    case 'mentorship.requested':
      return { ...mentorship, purpose: event.data.purpose }
    case 'mentorship.session-scheduled':
    case 'mentorship.session-moved':
      return withSession(mentorship, event.data.sessionId, { status: 'scheduled', plan: planOf(event.data) })
    case 'mentorship.session-cancelled':
      return turned(mentorship, event.data.sessionId, 'cancelled')
    case 'mentorship.session-restored':
      return turned(mentorship, event.data.sessionId, 'scheduled')
    case 'mentorship.session-held':
      return turned(mentorship, event.data.sessionId, 'held')
    case 'mentorship.ended':
      return ended(mentorship, event.data.endedAt)
    case 'mentorship.accepted':
    case 'mentorship.declined':
    case 'mentorship.withdrawn':
      return mentorship
  }
}

const moves: Readonly<Partial<Record<MentorshipEvent['type'], MentorshipStatus>>> = {
  'mentorship.requested': 'requested',
  'mentorship.accepted': 'accepted',
  'mentorship.declined': 'declined',
  'mentorship.withdrawn': 'withdrawn',
  'mentorship.ended': 'ended',
}

const begun = ({ data }: EventNamed<'mentorship.requested'>): MentorshipState => ({
  status: 'requested',
  mentorship: { menteeId: data.menteeId, mentorId: data.mentorId, purpose: data.purpose, sessions: new Map() },
})

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveMentorship = (state: MentorshipState, event: MentorshipEvent): MentorshipState => {
  if (state.status === 'none') return event.type === 'mentorship.requested' ? begun(event) : state
  return { status: moves[event.type] ?? state.status, mentorship: changed(state.mentorship, event) }
}
