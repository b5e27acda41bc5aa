import { expiryHours } from '@kith/domain'
import type { PreparationItem, ReferralPackage, ReferralPath, ReferralSide, ReferralStanding } from '@kith/domain'
import type { ReferralStatus, RequestWay, Role } from '@kith/domain'
import type { CalendarDate, ContactId, Instant, OpeningId, OpportunityId, ReferralId, UserId } from '@kith/kernel'
import { isVisible, openings } from '../board/visible.ts'
import type { StoredOutcome } from './table.ts'

export interface ReferrerView {
  readonly kind: 'member' | 'contact'
  readonly id: UserId | ContactId
  readonly name: string
  /** What a member is in the workspace; none of a contact, or of somebody who left. */
  readonly roles: readonly Role[]
}

/** A request for a referral as one of its two sides sees it. */
export interface ReferralView {
  readonly id: ReferralId
  /** The viewer's. */
  readonly side: ReferralSide
  readonly seeker: { readonly id: UserId; readonly name: string }
  readonly referrer: ReferrerView
  readonly status: ReferralStatus
  readonly path: ReferralPath
  readonly way: RequestWay | null
  /** Of the package; of the opportunity or the opening while there is none. */
  readonly company: string
  readonly role: string
  /** Told to the seeker only. */
  readonly preparation: readonly PreparationItem[]
  readonly package: ReferralPackage | null
  /** Empty while a draft. */
  readonly message: string
  /** Told to the seeker only. */
  readonly opportunityId: OpportunityId | null
  readonly openingId: OpeningId | null
  readonly requestedAt: Instant | null
  readonly waitingSince: Instant | null
  readonly viewed: boolean
  readonly reminders: number
  readonly submittedOn: CalendarDate | null
  readonly outcomes: readonly StoredOutcome[]
  readonly owesThanks: boolean
  readonly everThanked: boolean
  readonly changedAt: Instant
}

/** As much of it as says who may do what, and owes what. */
export const standingOf = (view: ReferralView): ReferralStanding => ({
  status: view.status,
  way: view.way,
  isPrepared: view.package !== null,
  owesThanks: view.owesThanks,
  everThanked: view.everThanked,
  submittedOn: view.submittedOn,
  outcomes: view.outcomes,
})

/** When it ends by itself unless somebody answers; null while it waits for nobody. */
export const expiresAt = ({ waitingSince }: ReferralView): Instant | null =>
  waitingSince === null ? null : (new Date(Date.parse(waitingSince) + expiryHours * 3_600_000).toISOString() as Instant)

// Parts of statements in which $1 is the viewer and $2 the workspace; `r` is the request.

/** A condition: the viewer is a side of it. A draft has only one. */
export const isParty = `r.workspace_id = $2
  and (r.seeker_id = $1 or (r.referrer_user_id = $1 and r.way is not null))`

/** Where its columns come from. What a draft is for is looked up where the viewer may see it. */
export const referrals = `read.referral r
  left join read.referral_preparation d on d.referral_id = r.referral_id and d.seeker_id = $1
  left join read.membership s on s.user_id = r.seeker_id and s.workspace_id = r.workspace_id
  left join read.membership m on m.user_id = r.referrer_user_id and m.workspace_id = r.workspace_id
  left join read.contact c on c.contact_id = r.referrer_contact_id and c.owner_id = $1
  left join read.opportunity y on y.opportunity_id = r.opportunity_id and y.owner_id = $1 and r.package is null
  left join lateral (select o.company, o.role from ${openings} where o.opening_id = r.opening_id and ${isVisible}) b
    on r.package is null`

const ofWhat = (column: 'company' | 'role'): string =>
  `case when r.package is null then coalesce(y.${column}, b.${column}, '') else r.${column} end as ${column}`

/** What the statements of this folder select of a request. */
export const referralColumns = `r.referral_id as id,
  case when r.seeker_id = $1 then 'seeker' else 'referrer' end as side,
  json_build_object('id', r.seeker_id, 'name', coalesce(s.name, '')) as seeker,
  json_build_object('kind', r.referrer_kind, 'id', coalesce(r.referrer_user_id, r.referrer_contact_id),
    'name', coalesce(m.name, c.name, ''),
    'roles', case when m.removed or m.erased then '{}' else coalesce(m.roles, '{}') end) as referrer,
  r.status, r.path, r.way, ${ofWhat('company')}, ${ofWhat('role')}, coalesce(d.items, '{}') as preparation, r.package,
  r.message, case when r.seeker_id = $1 then r.opportunity_id end as "opportunityId", r.opening_id as "openingId",
  r.requested_at as "requestedAt", r.waiting_since as "waitingSince", r.viewed, r.reminders,
  r.submitted_on as "submittedOn", r.outcomes, r.owes_thanks as "owesThanks", r.ever_thanked as "everThanked",
  r.changed_at as "changedAt"`
