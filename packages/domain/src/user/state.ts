import type { CalendarDate } from '@kith/kernel'
import type { UserCommandOf } from './commands.ts'

type Digest = Pick<UserCommandOf<'SetDigestPreferences'>['data'], 'frequency' | 'weekday' | 'localHour'>
export type SuppressionReason = UserCommandOf<'SuppressMail'>['data']['reason']

/** Somebody with an account, as far as deciding needs to know. */
export interface Account {
  readonly name: string
  readonly email: string
  readonly timeZone: string
  readonly locale: string
  /** Null until first chosen; the defaults are the reader's. */
  readonly digest: Digest | null
  readonly quietHours: { readonly fromHour: number; readonly toHour: number } | null
  readonly presence: { readonly kind: 'here' } | { readonly kind: 'away'; readonly until: CalendarDate | null }
  readonly mail: { readonly kind: 'open' } | { readonly kind: 'suppressed'; readonly reason: SuppressionReason }
}

export type UserState =
  | { readonly status: 'none' }
  | { readonly status: 'registered'; readonly account: Account }
  | { readonly status: 'erased' }

export const noUser: UserState = { status: 'none' }
