import type { PreparationItem, ReferralOutcome, ReferralPackage, ReferralPath, ReferralStatus } from '@kith/domain'
import type { RequestWay } from '@kith/domain'
import type { CalendarDate, ContactId, Instant, OpeningId, OpportunityId, ReferralId, UserId } from '@kith/kernel'
import type { WorkspaceId } from '@kith/kernel'
import { inViewersWorkspace, viewer } from '../fold/row-rule.ts'
import type { RowRule } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

export interface StoredOutcome {
  readonly id: string
  readonly outcome: ReferralOutcome
  readonly heardOn: CalendarDate
}

/** A request for a referral: the seeker's alone while it is a draft, then both sides'. */
export interface ReferralRow {
  readonly referral_id: ReferralId
  readonly workspace_id: WorkspaceId
  readonly seeker_id: UserId
  readonly referrer_kind: 'member' | 'contact'
  readonly referrer_user_id: UserId | null
  /** One of the seeker's own. */
  readonly referrer_contact_id: ContactId | null
  revision: number
  status: ReferralStatus
  path: ReferralPath
  /** Null while nobody was asked. */
  way: RequestWay | null
  readonly opening_id: OpeningId | null
  /** One of the seeker's own. */
  readonly opportunity_id: OpportunityId | null
  /** Company and role of the package; empty while there is none. */
  company: string
  role: string
  message: string
  package: ReferralPackage | null
  requested_at: Instant | null
  waiting_since: Instant | null
  reminders: number
  viewed: boolean
  owes_thanks: boolean
  ever_thanked: boolean
  submitted_on: CalendarDate | null
  /** As they were recorded. */
  outcomes: readonly StoredOutcome[]
  changed_at: Instant
}

/** A draft is the seeker's alone; the referrer comes in once they were asked. */
const bothSides: RowRule = () =>
  `${inViewersWorkspace} and (seeker_id = ${viewer} or (referrer_user_id = ${viewer} and way is not null))`

export const referralTable = defineTable<ReferralRow>({
  name: 'referral',
  key: ['referral_id'],
  rows: bothSides,
  retained: 5_000,
  columns: {
    referral_id: 'uuid',
    workspace_id: 'uuid',
    seeker_id: 'uuid',
    referrer_kind: 'text',
    referrer_user_id: 'uuid?',
    referrer_contact_id: 'uuid?',
    revision: 'bigint',
    status: 'text',
    path: 'text',
    way: 'text?',
    opening_id: 'uuid?',
    opportunity_id: 'uuid?',
    company: 'text',
    role: 'text',
    message: 'text',
    package: 'jsonb?',
    requested_at: 'text collate "C"?',
    waiting_since: 'text collate "C"?',
    reminders: 'integer',
    viewed: 'boolean',
    owes_thanks: 'boolean',
    ever_thanked: 'boolean',
    submitted_on: 'date?',
    outcomes: 'jsonb',
    changed_at: 'text collate "C"',
  },
  indexes: (on) => [
    `create index on ${on} (workspace_id, seeker_id, changed_at)`,
    `create index on ${on} (workspace_id, referrer_user_id, changed_at) where referrer_user_id is not null`,
    `create index on ${on} (opportunity_id) where opportunity_id is not null`,
    `create index on ${on} (referrer_contact_id) where referrer_contact_id is not null`,
    `create index on ${on} (waiting_since, referral_id) where waiting_since is not null`,
  ],
})

/** What the seeker ticked off before asking. Nobody else's business, also once they asked. */
export interface ReferralPreparationRow {
  readonly referral_id: ReferralId
  readonly workspace_id: WorkspaceId
  readonly seeker_id: UserId
  items: readonly PreparationItem[]
}

export const referralPreparationTable = defineTable<ReferralPreparationRow>({
  name: 'referral_preparation',
  key: ['referral_id'],
  rows: () => `${inViewersWorkspace} and seeker_id = ${viewer}`,
  retained: 5_000,
  columns: { referral_id: 'uuid', workspace_id: 'uuid', seeker_id: 'uuid', items: 'text[]' },
})

/** One thing that happened with a request, from the asking on. */
export interface ReferralEntryRow {
  readonly referral_id: ReferralId
  readonly entry_id: string
  readonly workspace_id: WorkspaceId
  readonly seeker_id: UserId
  readonly referrer_user_id: UserId | null
  /** The event's place in the request's stream. */
  readonly place: number
  readonly kind: ReferralEntryKind
  /** Null: Kith itself. */
  readonly side: 'seeker' | 'referrer' | null
  readonly at: Instant
  text: string
  /** Whose key seals the text: a user or a contact; null when there is none. */
  readonly author_id: string | null
  readonly outcome: ReferralOutcome | null
  readonly on_day: CalendarDate | null
  /** Which of the reminders. */
  readonly step: number | null
}

export type ReferralEntryKind =
  | 'requested'
  | 'viewed'
  | 'reminded'
  | 'more-asked'
  | 'revised'
  | 'accepted'
  | 'declined'
  | 'withdrawn'
  | 'expired'
  | 'released'
  | 'submitted'
  | 'outcome'
  | 'thanked'
  | 'help-offered'
  | 'closed'
  | 'overridden'

export const referralEntryTable = defineTable<ReferralEntryRow>({
  name: 'referral_entry',
  key: ['referral_id', 'entry_id'],
  // Which rule the seeker stepped over, and why, is told to nobody.
  rows: () =>
    `${inViewersWorkspace} and (seeker_id = ${viewer} or (referrer_user_id = ${viewer} and kind <> 'overridden'))`,
  columns: {
    referral_id: 'uuid',
    entry_id: 'uuid',
    workspace_id: 'uuid',
    seeker_id: 'uuid',
    referrer_user_id: 'uuid?',
    place: 'bigint',
    kind: 'text',
    side: 'text?',
    at: 'text',
    text: 'text',
    author_id: 'uuid?',
    outcome: 'text?',
    on_day: 'date?',
    step: 'integer?',
  },
  indexes: (on) => [`create index on ${on} (author_id) where author_id is not null`],
})
