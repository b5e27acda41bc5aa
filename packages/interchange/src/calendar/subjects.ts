import type { CalendarDate, Instant } from '@kith/kernel'

/** What a feed can hold. Somebody chooses among them. */
export const calendarKinds = ['check-ins', 'important-dates', 'follow-ups', 'interviews', 'sessions'] as const
export type CalendarKind = (typeof calendarKinds)[number]

interface Person {
  readonly contactId: string
  readonly name: string
}

export interface CheckInSubject extends Person {
  readonly company: string
  readonly position: string
  readonly lastSummary: string
  /** Null: it is due by today. */
  readonly dueOn: CalendarDate | null
}

export interface ImportantDateSubject extends Person {
  readonly dateId: string
  readonly kind: 'birthday' | 'work-anniversary' | 'custom'
  readonly label: string
  readonly month: number
  readonly day: number
  readonly year: number | null
}

export interface FollowUpSubject extends Person {
  readonly followUpId: string
  readonly promisedBy: 'me' | 'them'
  readonly text: string
  /** Null: it is due by today. */
  readonly dueOn: CalendarDate | null
}

/** A date of an opportunity, or its next step when that has a day. */
export interface OpportunityDaySubject {
  readonly opportunityId: string
  /** Null for the next step. */
  readonly dateId: string | null
  readonly company: string
  readonly role: string
  readonly interviewing: boolean
  readonly label: string
  readonly day: CalendarDate
}

/** A session of a mentorship that was not cancelled. */
export interface SessionSubject {
  readonly mentorshipId: string
  readonly sessionId: string
  /** Of the other one of the two; empty when they are gone. */
  readonly name: string
  readonly startsAt: Instant
  readonly minutes: number
  /** The day on which it begins for the calendar's owner. */
  readonly day: CalendarDate
  readonly topic: string
  /** A place, or a link. */
  readonly place: string
}

/** Everything that a feed speaks of; a kind that was not chosen is empty. */
export interface CalendarSubjects {
  readonly checkIns: readonly CheckInSubject[]
  readonly importantDates: readonly ImportantDateSubject[]
  readonly followUps: readonly FollowUpSubject[]
  readonly opportunityDays: readonly OpportunityDaySubject[]
  readonly sessions: readonly SessionSubject[]
}
