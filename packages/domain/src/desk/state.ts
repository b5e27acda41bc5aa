import type { CalendarDate, ReferralId, UserId } from '@kith/kernel'

/** What the rule needs, and no more: the requests of this week and the last. */
export interface Desk {
  readonly referrerId: UserId
  /** The referrer's own number; null when they set none. */
  readonly perWeek: number | null
  /** The newest day on which a request was taken, which the desk's day never falls behind; null before the first. */
  readonly latestOn: CalendarDate | null
  readonly taken: ReadonlyMap<ReferralId, CalendarDate>
}

export type DeskState = { readonly status: 'none' } | { readonly status: 'kept'; readonly desk: Desk }

export const noDesk: DeskState = { status: 'none' }
