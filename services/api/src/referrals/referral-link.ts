import { deterministicId } from '@kith/kernel'
import type { Clock, Instant, ReferralId, WorkspaceId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import type { Links } from '../auth/links.ts'

const days = 30

/** The one link that a request has: whoever makes it again meets the first. */
export const referralLinkId = (referralId: ReferralId): string => deterministicId('referral-link', referralId)

/**
 * The link for somebody without an account, good for 30 days from the last time it was made. The seeker hands it over
 * themselves. It shows nothing while the request is a draft, so it is made before the request goes out: whoever reads
 * the request as sent, at whatever moment, finds its link.
 */
export const makeReferralLink = async (
  links: Pick<Links, 'make'>,
  data: { readonly referralId: ReferralId; readonly workspaceId: WorkspaceId },
): Promise<void> => {
  const id = referralLinkId(data.referralId)
  await links.make({ purpose: 'referral', userId: null, data, minutes: days * 1440, id, renew: true })
}

/** Until when the links of these requests are good; those that are not, or were never made, are left out. */
export const goodLinks = async (
  { system, clock }: { readonly system: Pool; readonly clock: Clock },
  referralIds: readonly ReferralId[],
): Promise<ReadonlyMap<ReferralId, Instant>> => {
  const byLink = new Map(referralIds.map((id) => [referralLinkId(id), id]))
  const { rows } = await system.query<{ id: string; expiresAt: Date }>({
    name: 'referral-links',
    text: `select id, expires_at as "expiresAt" from auth.link
      where id = any($1) and purpose = 'referral' and used_at is null and expires_at > $2`,
    values: [[...byLink.keys()], clock.now()],
  })
  const found = new Map<ReferralId, Instant>()
  for (const { id, expiresAt } of rows) {
    const referralId = byLink.get(id)
    if (referralId !== undefined) found.set(referralId, expiresAt.toISOString() as Instant)
  }
  return found
}
