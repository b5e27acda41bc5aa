import type { ContactId, MentorshipId, OpeningId, ReferralId, UserId, WorkspaceId } from '@kith/kernel'
import { noRows } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'

/** What has to be known of a request to tell the right person of its next step. */
export interface NoticeRequestRow {
  readonly referral_id: ReferralId
  readonly workspace_id: WorkspaceId
  revision: number
  readonly seeker_id: UserId
  /** The referrer, who is one or the other. */
  readonly member_id: UserId | null
  readonly contact_id: ContactId | null
  readonly opening_id: OpeningId | null
  /** Null while it is a draft. */
  way: 'kith' | 'link' | 'outside' | null
  /** The referrer looked at it or said something: they would wonder where it went. */
  noticed: boolean
}

export const noticeRequestTable = defineTable<NoticeRequestRow>({
  name: 'notice_request',
  key: ['referral_id'],
  rows: noRows,
  retained: 10_000,
  columns: {
    referral_id: 'uuid',
    workspace_id: 'uuid',
    revision: 'bigint',
    seeker_id: 'uuid',
    member_id: 'uuid?',
    contact_id: 'uuid?',
    opening_id: 'uuid?',
    way: 'text?',
    noticed: 'boolean',
  },
})

/** What has to be known of an opening to tell that its last seat is taken. */
export interface NoticeOpeningRow {
  readonly opening_id: OpeningId
  readonly workspace_id: WorkspaceId
  revision: number
  readonly poster_id: UserId
  seats: number
  /** The requests that hold a seat. */
  claimed: readonly ReferralId[]
  filled: boolean
}

export const noticeOpeningTable = defineTable<NoticeOpeningRow>({
  name: 'notice_opening',
  key: ['opening_id'],
  rows: noRows,
  retained: 5_000,
  columns: {
    opening_id: 'uuid',
    workspace_id: 'uuid',
    revision: 'bigint',
    poster_id: 'uuid',
    seats: 'integer',
    claimed: 'uuid[]',
    filled: 'boolean',
  },
})

/** Somebody who prepares a request for an opening and has not sent it. */
export interface NoticeDraftRow {
  readonly opening_id: OpeningId
  readonly referral_id: ReferralId
  readonly workspace_id: WorkspaceId
  readonly seeker_id: UserId
  /** Of its beginning in the log. */
  readonly position: number
}

export const noticeDraftTable = defineTable<NoticeDraftRow>({
  name: 'notice_draft',
  // The opening first: all its drafts are told together.
  key: ['opening_id', 'referral_id'],
  rows: noRows,
  columns: {
    opening_id: 'uuid',
    referral_id: 'uuid',
    workspace_id: 'uuid',
    seeker_id: 'uuid',
    position: 'bigint',
  },
})

/** How far a mentorship is known; who is told stands in each of its events. */
export interface NoticeMentorshipRow {
  readonly mentorship_id: MentorshipId
  readonly workspace_id: WorkspaceId
  readonly mentee_id: UserId
  revision: number
}

export const noticeMentorshipTable = defineTable<NoticeMentorshipRow>({
  name: 'notice_mentorship',
  key: ['mentorship_id'],
  rows: noRows,
  columns: { mentorship_id: 'uuid', workspace_id: 'uuid', mentee_id: 'uuid', revision: 'bigint' },
})
