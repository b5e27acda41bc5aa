import type { ReferralOutcome } from '@kith/domain'
import type {
  ContactId,
  EventId,
  Instant,
  MentorshipId,
  OpeningId,
  ReferralId,
  UserId,
  WorkspaceId,
} from '@kith/kernel'
import { ownerOnly } from '../fold/row-rule.ts'
import { defineTable } from '../fold/table.ts'
import type { NoticeKind } from './kinds.ts'

/** Something that somebody is told because it concerns or waits for them. Ids only: names are read when it is shown. */
export interface NoticeRow {
  /** The request, the opening or the mentorship that it is about. */
  readonly subject_id: ReferralId | OpeningId | MentorshipId
  /** Follows from the event and the recipient, so a rebuild comes to the same. */
  readonly notice_id: string
  readonly event_id: EventId
  readonly recipient_id: UserId
  readonly workspace_id: WorkspaceId
  readonly kind: NoticeKind
  readonly at: Instant
  /** Of the event in the log. */
  readonly position: number
  /** What the recipient is waited for with; null when nothing is. */
  readonly waits_for: 'answer' | 'revision' | 'thanks' | null
  /** Whether that is still so. */
  waits: boolean
  /** Whether a mail goes out with it. */
  readonly by_mail: boolean
  readonly referral_id: ReferralId | null
  readonly opening_id: OpeningId | null
  readonly mentorship_id: MentorshipId | null
  /** Of that mentorship. */
  readonly session_id: string | null
  /** The other person when they are a member, and when they are a contact of the recipient's. */
  readonly actor_id: UserId | null
  readonly contact_id: ContactId | null
  readonly outcome: ReferralOutcome | null
  /** Which step of the ladder, for a reminder. */
  readonly step: 1 | 2 | null
}

export const noticeTable = defineTable<NoticeRow>({
  name: 'notice',
  key: ['subject_id', 'notice_id'],
  rows: ownerOnly({ owner: 'recipient_id' }),
  columns: {
    subject_id: 'uuid',
    notice_id: 'uuid',
    event_id: 'uuid',
    recipient_id: 'uuid',
    workspace_id: 'uuid',
    kind: 'text',
    at: 'text collate "C"',
    position: 'bigint',
    waits_for: 'text?',
    waits: 'boolean',
    by_mail: 'boolean',
    referral_id: 'uuid?',
    opening_id: 'uuid?',
    mentorship_id: 'uuid?',
    session_id: 'uuid?',
    actor_id: 'uuid?',
    contact_id: 'uuid?',
    outcome: 'text?',
    step: 'integer?',
  },
  indexes: (on) => [
    `create index on ${on} (recipient_id, workspace_id, position, notice_id)`,
    `create index on ${on} (position) where by_mail`,
  ],
})
