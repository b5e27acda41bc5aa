import type { CalendarDate, OpeningId, UserId } from '@kith/kernel'

/** What the rule needs, and no more: the openings of the newest day and the one before. */
export interface Posting {
  readonly posterId: UserId
  /** The newest day on which an opening was counted, which the count's day never falls behind. */
  readonly latestOn: CalendarDate
  readonly counted: ReadonlyMap<OpeningId, CalendarDate>
}

export type PostingState = { readonly status: 'none' } | { readonly status: 'kept'; readonly posting: Posting }

export const noPosting: PostingState = { status: 'none' }
