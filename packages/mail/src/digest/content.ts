import type { CalendarDate, ContactId, OpeningId, ReferralId, WorkspaceId } from '@kith/kernel'

export type DigestChannel =
  | 'message'
  | 'email'
  | 'call'
  | 'video'
  | 'meeting'
  | 'coffee'
  | 'event'
  | 'social'
  | 'letter'

export interface DigestPerson {
  readonly contactId: ContactId
  readonly name: string
}

/** Somebody to be in touch with, and enough about them to know how to begin. */
export interface DigestCheckIn extends DigestPerson {
  readonly position: string
  readonly company: string
  readonly lastInteraction?: { readonly on: CalendarDate; readonly channel: DigestChannel }
  readonly fact?: string
}

export interface DigestDate extends DigestPerson {
  readonly kind: 'birthday' | 'work-anniversary' | 'custom'
  readonly label: string
  readonly on: CalendarDate
}

export interface DigestFollowUp extends DigestPerson {
  readonly followUpId: string
  readonly promisedBy: 'me' | 'them'
  readonly text: string
  readonly dueOn: CalendarDate
}

/** A request for a referral in which the reader owes something. `name` is the other side's; empty when nobody knows it. */
export interface DigestRequest {
  readonly referralId: ReferralId
  readonly name: string
  readonly role: string
  readonly company: string
  /** What is owed: an answer to the request, an answer to a question about it, thanks, or news of what came of it. */
  readonly owes: 'answer' | 'revision' | 'thanks' | 'outcome'
}

/** Something new on the board. */
export interface DigestOpening {
  readonly openingId: OpeningId
  /** Who posted it. */
  readonly name: string
  readonly role: string
  readonly company: string
}

/** What a link of a digest does by itself, once somebody pressed the button behind it. */
export type DigestAct = 'done' | 'snooze' | 'skip' | 'follow-up-done'

/** Rows of a list that may be longer: `total` counts also those that were not fetched. */
export interface Listed<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

/** The lists of a digest, each with what it tells for the first time. */
export interface DigestLists {
  /** Told for the first time. */
  readonly checkIns: Listed<DigestCheckIn>
  /** Told before and still due: counted, and named only in a digest that was asked for. */
  readonly stillDue: Listed<DigestCheckIn>
  /** Requests that wait for the reader's word. */
  readonly waiting: Listed<DigestRequest>
  readonly dates: Listed<DigestDate>
  readonly followUps: Listed<DigestFollowUp>
  /** Thanks and news that the reader owes. */
  readonly owed: Listed<DigestRequest>
  readonly openings: Listed<DigestOpening>
}

/** What one digest tells one person. It shows at most 25 rows and counts the rest. */
export interface DigestContent extends DigestLists {
  /** Today, where the reader is. */
  readonly today: CalendarDate
  /** How many promises, requests, thanks and news were told before and still stand. */
  readonly stillOwed: number
}

export interface DigestProps extends DigestContent {
  /** Base of every link, without a slash at its end. */
  readonly publicUrl: string
  /** The address that stops digests; absent on one that was asked for. */
  readonly unsubscribe?: string | undefined
  /** How often it comes; `asked` for one that somebody wanted at once. */
  readonly occasion: 'daily' | 'weekly' | 'asked'
  /** Whether it also comes with nothing to tell. */
  readonly evenIfEmpty?: boolean
  /** BCP 47; decides how dates are written. */
  readonly locale: string
  /** Which workspace it is about, for those who belong to several. Its links then open there. */
  /** The address of a page that does one thing without signing in; without it the digest has no such links. */
  readonly actLink?: ((act: DigestAct, subjectId: string) => string) | undefined
  readonly workspace?: { readonly id: WorkspaceId; readonly name: string } | undefined
}

/** Whether there is nothing in it that its reader was not told before. */
export const hasNothingNew = ({ checkIns, waiting, dates, followUps, owed, openings }: DigestContent): boolean =>
  [checkIns, waiting, dates, followUps, owed, openings].every(({ total }) => total === 0)
