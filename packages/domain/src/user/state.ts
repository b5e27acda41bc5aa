import type { CalendarDate } from '@kith/kernel'
import type { MailStream, UserCommandOf } from './commands.ts'

export type Digest = Pick<
  UserCommandOf<'SetDigestPreferences'>['data'],
  'frequency' | 'weekday' | 'localHour' | 'localMinute' | 'evenIfEmpty'
>
export type SuppressionReason = UserCommandOf<'SuppressMail'>['data']['reason']

/** Somebody with an account, as far as deciding needs to know. */
export interface Account {
  readonly name: string
  readonly email: string
  readonly timeZone: string
  readonly locale: string
  /** Null until first chosen; the defaults are the reader's. */
  readonly digest: Digest | null
  /** The last one that was not off: what resuming goes back to. */
  readonly digestBefore: Exclude<Digest['frequency'], 'off'> | null
  /** Streams that were stopped one by one; the digest is told by its frequency. */
  readonly stopped: readonly Exclude<MailStream, 'digest'>[]
  /** Null until first chosen: then `defaultQuietHours` hold. Equal hours are none. */
  readonly quietHours: { readonly fromHour: number; readonly toHour: number } | null
  readonly presence: { readonly kind: 'here' } | { readonly kind: 'away'; readonly until: CalendarDate | null }
  readonly mail: { readonly kind: 'open' } | { readonly kind: 'suppressed'; readonly reason: SuppressionReason }
}

export type UserState =
  | { readonly status: 'none' }
  | { readonly status: 'registered'; readonly account: Account }
  | { readonly status: 'erased' }

/** When nobody who never chose hears of anything: from nine in the evening until eight, on their own clock. */
export const defaultQuietHours = { fromHour: 21, toHour: 8 } as const

export const noUser: UserState = { status: 'none' }
