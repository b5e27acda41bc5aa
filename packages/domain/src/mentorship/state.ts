import type { UserId } from '@kith/kernel'
import type { MentorshipEvent } from './events.ts'

type Scheduled = Extract<MentorshipEvent, { readonly type: 'mentorship.session-scheduled' }>['data']

/** When, where and about what. */
export type SessionPlan = Omit<Scheduled, 'mentorshipId' | 'menteeId' | 'mentorId' | 'sessionId' | 'authorId'>

export type SessionStatus = 'scheduled' | 'cancelled' | 'held'

export interface Session {
  readonly status: SessionStatus
  readonly plan: SessionPlan
}

export interface Mentorship {
  readonly menteeId: UserId
  readonly mentorId: UserId
  readonly purpose: string
  /** Of all times that the two had together, by id. */
  readonly sessions: ReadonlyMap<string, Session>
}

/** Open are the first two. */
export type MentorshipStatus = 'requested' | 'accepted' | 'declined' | 'withdrawn' | 'ended'

export type MentorshipState =
  | { readonly status: 'none' }
  | { readonly status: MentorshipStatus; readonly mentorship: Mentorship }

export const noMentorship: MentorshipState = { status: 'none' }
