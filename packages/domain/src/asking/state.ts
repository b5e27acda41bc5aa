import type { CalendarDate, UserId } from '@kith/kernel'
import type { AskKind } from './numbers.ts'

export interface Ask {
  readonly kind: AskKind
  readonly referrerKey: string
  readonly on: CalendarDate
  readonly textDigest: string
}

/** What the rules need, and no more: asks of this week and the last, but every cool-down and everything owed. */
export interface Asking {
  readonly seekerId: UserId
  /** The newest day on which anything was asked. The ledger's day never goes back, though a traveller's does. */
  readonly latestOn: CalendarDate
  /** By the id of the ask. */
  readonly asks: ReadonlyMap<string, Ask>
  /** By the referrer's key, the newest decline. */
  readonly declines: ReadonlyMap<string, CalendarDate>
  /** Ids of the asks that wait for thanks. */
  readonly owed: ReadonlySet<string>
}

export type AskingState = { readonly status: 'none' } | { readonly status: 'kept'; readonly asking: Asking }

export const noAsking: AskingState = { status: 'none' }
