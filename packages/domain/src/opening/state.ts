import type { ReferralId, UserId } from '@kith/kernel'
import type { OpeningEvent } from './events.ts'

type Posted = Extract<OpeningEvent, { readonly type: 'opening.posted' }>['data']

export type OpeningContent = Omit<Posted, 'openingId' | 'posterId' | 'held'>

/** A seat that a request holds; `confirmed` once the request was accepted. */
export interface Seat {
  readonly seekerId: UserId
  readonly confirmed: boolean
}

export interface Opening {
  readonly posterId: UserId
  readonly content: OpeningContent
  /** Whether others than the poster and whoever moderates may see it, as far as holding goes. */
  readonly admitted: boolean
  readonly hiddenBy: 'reports' | 'moderator' | null
  /** Everybody who ever reported it: nobody's word counts twice. */
  readonly reporters: ReadonlySet<UserId>
  /** Reports that nobody who moderates has looked at. */
  readonly openReports: number
  readonly claimed: ReadonlyMap<ReferralId, Seat>
}

export type OpeningStatus = 'open' | 'closed' | 'filled'

export type OpeningState = { readonly status: 'none' } | { readonly status: OpeningStatus; readonly opening: Opening }

export const noOpening: OpeningState = { status: 'none' }

/** Whether the whole audience sees it. */
export const isSeen = ({ admitted, hiddenBy }: Opening): boolean => admitted && hiddenBy === null

/** Seats that went to accepted requests. */
export const confirmedSeats = ({ claimed }: Pick<Opening, 'claimed'>): number =>
  [...claimed.values()].filter(({ confirmed }) => confirmed).length
