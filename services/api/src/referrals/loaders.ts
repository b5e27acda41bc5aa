import type { Clock, ContactId, Instant, OpportunityId, ReferralId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import {
  referralEntries,
  referralsByContacts,
  referralsByIds,
  referralsByOpportunities,
} from '@kith/read-model/queries'
import type { Database, ReferralEntryView, ReferralView, Viewer } from '@kith/read-model/queries'
import DataLoader from 'dataloader'
import { goodLinks } from './referral-link.ts'

/** What requests for referrals are loaded with. */
export interface ReferralLoaders {
  /** A request that the viewer is a side of. */
  readonly referral: DataLoader<ReferralId, ReferralView | undefined>
  readonly referralEntries: DataLoader<ReferralId, readonly ReferralEntryView[]>
  /** The viewer's own for an opportunity of theirs. */
  readonly opportunityReferrals: DataLoader<OpportunityId, readonly ReferralView[]>
  /** What the viewer asked of a contact of theirs. */
  readonly contactReferrals: DataLoader<ContactId, readonly ReferralView[]>
  /** Until when the link of a request is good. For fields that only its seeker reaches. */
  readonly referralLink: DataLoader<ReferralId, Instant | undefined>
}

interface LoaderHouse {
  readonly db: Database
  readonly viewer: Viewer
  readonly system: Pool
  readonly clock: Clock
}

const grouped = <Id, Row>(
  ids: readonly Id[],
  rows: readonly Row[],
  idOf: (row: Row) => Id | null,
): (readonly Row[])[] => {
  const byId = new Map<Id | null, Row[]>(ids.map((id) => [id, []]))
  for (const row of rows) byId.get(idOf(row))?.push(row)
  return ids.map((id) => byId.get(id) ?? [])
}

export const createReferralLoaders = ({ db, viewer, system, clock }: LoaderHouse): ReferralLoaders => ({
  referral: new DataLoader(async (ids) => {
    const byId = new Map((await referralsByIds(db, viewer, ids)).map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id))
  }),
  referralEntries: new DataLoader(async (ids) =>
    grouped(ids, await referralEntries(db, viewer, ids), (entry) => entry.referralId),
  ),
  opportunityReferrals: new DataLoader(async (ids) =>
    grouped(ids, await referralsByOpportunities(db, viewer, ids), (row) => row.opportunityId),
  ),
  contactReferrals: new DataLoader(async (ids) =>
    grouped(ids, await referralsByContacts(db, viewer, ids), ({ referrer }) =>
      referrer.kind === 'contact' ? (referrer.id as ContactId) : null,
    ),
  ),
  referralLink: new DataLoader(async (ids) => {
    const links = await goodLinks({ system, clock }, ids)
    return ids.map((id) => links.get(id))
  }),
})
