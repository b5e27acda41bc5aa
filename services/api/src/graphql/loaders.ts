import type { Clock, ContactId, InteractionId, InvitationId, OpeningId, OpportunityId, UserId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import {
  activityLevels,
  contactDetails,
  contactsByIds,
  interactionsByIds,
  openingsByIds,
  opportunitiesByIds,
  sharesOf,
} from '@kith/read-model/queries'
import type {
  ActivityLevel,
  ContactDetails,
  ContactShareView,
  ContactView,
  Database,
  InteractionView,
  OpeningView,
  OpportunityView,
  Viewer,
} from '@kith/read-model/queries'
import DataLoader from 'dataloader'
import { withSecondFactor } from '../auth/totp/with-second-factor.ts'
import { newestLinks } from '../invitations/links.ts'
import { createMentoringLoaders } from '../mentoring/loaders.ts'
import type { MentoringLoaders } from '../mentoring/loaders.ts'
import { createReferralLoaders } from '../referrals/loaders.ts'
import type { ReferralLoaders } from '../referrals/loaders.ts'

/** One statement for all that a request asks of a kind. Bound to the viewer: what is not theirs is not there. */
export interface Loaders extends ReferralLoaders, MentoringLoaders {
  readonly contact: DataLoader<ContactId, ContactView | undefined>
  readonly details: DataLoader<ContactId, ContactDetails | undefined>
  readonly interaction: DataLoader<InteractionId, InteractionView | undefined>
  /** What cohorts see of a contact. */
  readonly shares: DataLoader<ContactId, readonly ContactShareView[]>
  readonly opportunity: DataLoader<OpportunityId, OpportunityView | undefined>
  /** Openings that the viewer may see. */
  readonly opening: DataLoader<OpeningId, OpeningView | undefined>
  /** How active somebody is; undefined for those whom the viewer does not look after. */
  readonly activity: DataLoader<UserId, ActivityLevel | undefined>
  /** For fields that only admins reach. */
  readonly secondFactor: DataLoader<UserId, boolean>
  readonly invitationLink: DataLoader<InvitationId, string | undefined>
}

const inOrder = <Id, Row>(ids: readonly Id[], rows: readonly Row[], idOf: (row: Row) => Id): (Row | undefined)[] => {
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  return ids.map((id) => byId.get(id))
}

interface LoaderHouse {
  readonly db: Database
  readonly viewer: Viewer
  readonly system: Pool
  readonly clock: Clock
}

export const createLoaders = ({ db, viewer, system, clock }: LoaderHouse): Loaders => ({
  ...createReferralLoaders({ db, viewer, system, clock }),
  ...createMentoringLoaders(db, viewer),
  contact: new DataLoader(async (ids) => inOrder(ids, await contactsByIds(db, viewer, ids), (row) => row.id)),
  details: new DataLoader(async (ids) => inOrder(ids, await contactDetails(db, viewer, ids), (row) => row.contactId)),
  interaction: new DataLoader(async (ids) => inOrder(ids, await interactionsByIds(db, viewer, ids), (row) => row.id)),
  shares: new DataLoader(async (ids) => {
    const shares = await sharesOf(db, viewer, ids)
    const byContact = new Map<ContactId, ContactShareView[]>(ids.map((id) => [id, []]))
    for (const share of shares) byContact.get(share.contactId)?.push(share)
    return ids.map((id) => byContact.get(id) ?? [])
  }),
  opportunity: new DataLoader(async (ids) => inOrder(ids, await opportunitiesByIds(db, viewer, ids), (row) => row.id)),
  opening: new DataLoader(async (ids) => inOrder(ids, await openingsByIds(db, viewer, ids), (row) => row.id)),
  activity: new DataLoader(async (ids) => {
    const levels = new Map((await activityLevels(db, viewer, ids)).map(({ userId, level }) => [userId, level]))
    return ids.map((id) => levels.get(id))
  }),
  secondFactor: new DataLoader(async (ids) => {
    const found = await withSecondFactor(system, ids)
    return ids.map((id) => found.has(id))
  }),
  invitationLink: new DataLoader(async (ids) => {
    const links = await newestLinks({ system, clock }, ids)
    return ids.map((id) => links.get(id))
  }),
})
