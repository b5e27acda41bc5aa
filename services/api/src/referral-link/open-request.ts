import { expiryHours, referralDecider } from '@kith/domain'
import type { Referral, ReferralStatus } from '@kith/domain'
import type { Instant, ReferralId, WorkspaceId } from '@kith/kernel'
import { isUuid } from '@kith/kernel'
import { membershipOf } from '@kith/read-model/queries'
import type { AuthHouse } from '../auth/house.ts'
import type { ResumeHouse } from '../resumes/house.ts'

/** A request that somebody without an account was asked by a link, as long as the link is good for it. */
export interface OpenRequest {
  readonly linkId: string
  readonly referralId: ReferralId
  readonly workspaceId: WorkspaceId
  readonly status: OpenStatus
  readonly referral: Referral
}

export type OpenStatus = Extract<ReferralStatus, 'requested' | 'needs-more' | 'accepted'>

export type LinkHouse = Pick<AuthHouse, 'links' | 'commands' | 'system' | 'clock' | 'waiter'> & {
  readonly resumes: ResumeHouse
}

const isOpen = (status: ReferralStatus | 'none'): status is OpenStatus =>
  status === 'requested' || status === 'needs-more' || status === 'accepted'

/** When a request that waits ends by itself; null when it waits for nothing. */
export const endOf = ({ waitingSince }: Referral): Instant | null =>
  waitingSince === null ? null : (new Date(Date.parse(waitingSince) + expiryHours * 3_600_000).toISOString() as Instant)

/**
 * What a link is good for now, read from the log itself: a request that was answered, taken back or has run out a
 * moment ago shows nothing any more, however far the tables are. Uses nothing up.
 */
export const openRequest = async (house: LinkHouse, token: string): Promise<OpenRequest | undefined> => {
  const link = await house.links.look('referral', token)
  const { referralId, workspaceId } = link?.data ?? {}
  if (link === undefined || typeof referralId !== 'string' || !isUuid(referralId)) return undefined
  if (typeof workspaceId !== 'string' || !isUuid(workspaceId)) return undefined
  const { state } = await house.commands.load(referralDecider, referralId)
  if (state.status === 'none' || !isOpen(state.status) || state.referral.way !== 'link') return undefined
  const end = endOf(state.referral)
  if (end !== null && end <= house.clock.now()) return undefined
  // Whoever has left the workspace asks nobody for anything any more.
  const seeker = await membershipOf(house.system, state.referral.seekerId, workspaceId as WorkspaceId)
  if (seeker === undefined || seeker.erased) return undefined
  return {
    linkId: link.id,
    referralId: referralId as ReferralId,
    workspaceId: workspaceId as WorkspaceId,
    status: state.status,
    referral: state.referral,
  }
}
