import type { Instant, OpeningId, UserId } from '@kith/kernel'
import type { ReferralEvent } from './events.ts'
import type { OverridableRule, PreparationItem, ReferralOutcome, ReferralPath, RequestWay } from './package.ts'

type EventNamed<Type extends ReferralEvent['type']> = Extract<ReferralEvent, { readonly type: Type }>
type Prepared = EventNamed<'referral.package-prepared'>['data']

export type Referrer = Prepared['referrer']
export type ReferralPackage = Omit<Prepared, 'referralId' | 'seekerId' | 'referrer'>

/** Where a request stands. The last four but `closed` are its side exits. */
export type ReferralStatus =
  | 'drafting'
  | 'requested'
  | 'needs-more'
  | 'accepted'
  | 'submitted'
  | 'outcome-known'
  | 'declined'
  | 'withdrawn'
  | 'expired'
  | 'released'
  | 'closed'

export interface Referral {
  readonly seekerId: UserId
  readonly referrer: Referrer
  readonly openingId: OpeningId | null
  readonly path: ReferralPath
  readonly preparation: ReadonlySet<PreparationItem>
  readonly prepared: ReferralPackage | null
  readonly overridden: ReadonlySet<OverridableRule>
  /** How it was asked; null while it is a draft. */
  readonly way: RequestWay | null
  readonly viewed: boolean
  /** Since when it waits for somebody's answer; null when it waits for nobody's. */
  readonly waitingSince: Instant | null
  readonly reminders: number
  readonly outcomes: ReadonlyMap<string, ReferralOutcome>
  /** Whether something happened that has not been thanked for. */
  readonly owesThanks: boolean
  readonly everThanked: boolean
}

export type ReferralState =
  | { readonly status: 'none' }
  | { readonly status: ReferralStatus; readonly referral: Referral }

export const noReferral: ReferralState = { status: 'none' }

const exits: readonly ReferralStatus[] = ['declined', 'withdrawn', 'expired', 'released']

/** Whether it ended without being carried out. */
export const isExit = (status: ReferralStatus): boolean => exits.includes(status)
