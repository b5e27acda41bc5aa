import { askingIdFor, deskIdFor } from '@kith/domain'
import type {
  AskingCommandOf,
  DeskCommandOf,
  OpeningCommandOf,
  OverridableRule,
  ReferralCommandOf,
  RequestWay,
} from '@kith/domain'
import type { OpeningId } from '@kith/kernel'
import type { MemberContext } from '../graphql/context.ts'
import type { AskFacts } from './asking-facts.ts'

/** A rule that the seeker wants to step over, and why. */
export interface Override {
  readonly rule: OverridableRule
  readonly reason: string
}

/** What the seeker says as they send a request. */
export interface Ask {
  readonly way: RequestWay
  readonly message: string
  readonly overrides: readonly Override[]
}

type Who = Pick<MemberContext, 'viewer' | 'services'>

export const requestCommand = (
  { viewer, services }: Who,
  { referralId, standing, numbers }: AskFacts,
  { way, message, overrides }: Ask,
): ReferralCommandOf<'RequestReferral'> => ({
  type: 'RequestReferral',
  data: {
    referralId,
    by: viewer.userId,
    way,
    message,
    now: services.clock.now(),
    today: viewer.today,
    standing,
    directAskWithinDays: numbers.directAskWithinDays,
    overrides: [...overrides],
  },
})

/** `textDigest`: SHA-256 of the cleaned text, in hexadecimal. */
export const reserveCommand = (
  { viewer }: Who,
  { referralId, referrerKey, numbers }: AskFacts,
  { textDigest, overrides }: { readonly textDigest: string; readonly overrides: readonly Override[] },
): AskingCommandOf<'ReserveAsk'> => ({
  type: 'ReserveAsk',
  data: {
    askingId: askingIdFor(viewer.workspaceId, viewer.userId),
    askId: referralId,
    seekerId: viewer.userId,
    by: viewer.userId,
    kind: 'referral',
    referrerKey,
    today: viewer.today,
    textDigest,
    numbers,
    overrides: [...overrides],
  },
})

export const takeCommand = (
  { viewer }: Who,
  { referralId, numbers }: AskFacts,
  { userId, today }: NonNullable<AskFacts['referrer']>,
): DeskCommandOf<'TakeAsk'> => ({
  type: 'TakeAsk',
  data: {
    deskId: deskIdFor(viewer.workspaceId, userId),
    referrerId: userId,
    referralId,
    by: 'system',
    today,
    workspacePerWeek: numbers.mentorAsksPerWeek,
  },
})

export const claimCommand = (
  { viewer }: Who,
  { referralId }: AskFacts,
  openingId: OpeningId,
): OpeningCommandOf<'ClaimSeat'> => ({
  type: 'ClaimSeat',
  data: { openingId, referralId, seekerId: viewer.userId, by: viewer.userId, today: viewer.today },
})
