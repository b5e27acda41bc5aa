import type { CalendarDate, ContactId, WorkspaceId } from '@kith/kernel'

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
  readonly promisedBy: 'me' | 'them'
  readonly text: string
  readonly dueOn: CalendarDate
}

/** Rows of a list that may be longer: `total` counts also those that were not fetched. */
export interface Listed<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

/** What one digest tells one person. It shows at most 25 rows and counts the rest. */
export interface DigestContent {
  /** Today, where the reader is. */
  readonly today: CalendarDate
  /** Told for the first time. */
  readonly checkIns: Listed<DigestCheckIn>
  /** Told before and still due: counted, and named only in a digest that was asked for. */
  readonly stillDue: Listed<DigestCheckIn>
  readonly dates: Listed<DigestDate>
  readonly followUps: Listed<DigestFollowUp>
  /** How many promises were told before and still stand. */
  readonly stillOwed: number
}

export interface DigestProps extends DigestContent {
  /** Base of every link, without a slash at its end. */
  readonly publicUrl: string
  /** The address that stops digests; absent on one that was asked for. */
  readonly unsubscribe?: string | undefined
  /** How often it comes; `asked` for one that somebody wanted at once. */
  readonly occasion: 'daily' | 'weekly' | 'asked'
  /** BCP 47; decides how dates are written. */
  readonly locale: string
  /** Which workspace it is about, for those who belong to several. Its links then open there. */
  readonly workspace?: { readonly id: WorkspaceId; readonly name: string } | undefined
}

/** Whether there is nothing in it that its reader was not told before. */
export const hasNothingNew = ({ checkIns, dates, followUps }: DigestContent): boolean =>
  checkIns.total + dates.total + followUps.total === 0
