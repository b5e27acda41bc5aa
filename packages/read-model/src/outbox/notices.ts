import type { ReferralOutcome } from '@kith/domain'
import type { ContactId, Instant, MentorshipId, OpeningId, ReferralId, UserId, WorkspaceId } from '@kith/kernel'
import type { PoolClient } from 'pg'
import type { NoticeKind } from '../notice/kinds.ts'
import { selectRow, selectRows } from '../shared/database.ts'
import type { Database } from '../shared/database.ts'
import type { NoticeOrder } from './payload.ts'

const reader = 'notices'

/** Where the planner stands. */
interface NoticeCursor {
  readonly position: number
  readonly startedAt: Instant
}

/**
 * How far notices became mails, locked for this transaction. It begins at the newest there is, and for good with what
 * happens after `now`: the notices of a log that is read anew are no news.
 */
export const lockNoticeCursor = async (client: PoolClient, now: Instant): Promise<NoticeCursor> => {
  await client.query({
    name: 'mail.begin-notices',
    text: `insert into mail.notice_cursor (reader, position, started_at)
      select $1, coalesce(max(position), -1), $2::timestamptz from read.notice on conflict do nothing`,
    values: [reader, now],
  })
  const { rows } = await client.query<{ position: string; started_at: Instant }>({
    name: 'mail.lock-notices',
    text: `select position, to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as started_at
      from mail.notice_cursor where reader = $1 for update`,
    values: [reader],
  })
  const [row] = rows
  if (!row) throw new Error('The cursor of notices is not there')
  return { position: Number(row.position), startedAt: row.started_at }
}

export interface NoticeToPlan {
  readonly noticeId: string
  readonly subjectId: string
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  readonly position: number
}

/** Notices beyond the cursor that go out by mail, in the order of the log: `most`, and those of the last one's position. */
export const noticesToPlan = (
  client: PoolClient,
  { position, startedAt }: NoticeCursor,
  most: number,
): Promise<readonly NoticeToPlan[]> =>
  selectRows<NoticeToPlan>(client, {
    name: 'mail.notices-to-plan',
    text: `select notice_id as "noticeId", subject_id as "subjectId", recipient_id as "userId",
        workspace_id as "workspaceId", position
      from read.notice
      where by_mail and position > $1 and (waits or waits_for is null) and at::timestamptz >= $2::timestamptz
      order by position fetch first $3 rows with ties`,
    values: [position, startedAt, most],
  })

export interface PlannedNotice extends NoticeToPlan {
  readonly dueAt: Instant
}

/** Writes notices into the outbox, each at most once whatever becomes of the cursor. Answers how many are new. */
export const planNotices = async (client: PoolClient, notices: readonly PlannedNotice[]): Promise<number> => {
  const { rowCount } = await client.query({
    name: 'mail.plan-notices',
    text: `insert into mail.outbox (kind, recipient_user_id, workspace_id, subject_key, local_date, payload, due_at,
        wanted_at)
      select 'notice', user_id, workspace_id, notice_id::text, '-infinity'::date,
        jsonb_build_object('noticeId', notice_id, 'subjectId', subject_id), greatest(now(), due_at), greatest(now(), due_at)
      from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[])
        as planned (user_id, workspace_id, notice_id, subject_id, due_at)
      on conflict (kind, recipient_user_id, subject_key, local_date) do nothing`,
    values: [
      notices.map(({ userId }) => userId),
      notices.map(({ workspaceId }) => workspaceId),
      notices.map(({ noticeId }) => noticeId),
      notices.map(({ subjectId }) => subjectId),
      notices.map(({ dueAt }) => dueAt),
    ],
  })
  return rowCount ?? 0
}

/** Says that everything up to `position` was planned. */
export const moveNoticeCursor = async (client: PoolClient, position: number): Promise<void> => {
  await client.query({
    name: 'mail.move-notices',
    text: 'update mail.notice_cursor set position = greatest(position, $2) where reader = $1',
    values: [reader, position],
  })
}

/** What a mail has to know of the notice that it tells. */
export interface NoticeToSend {
  readonly kind: NoticeKind
  readonly eventId: string
  readonly at: Instant
  /** Nothing waits for the person any more that did when it was planned. */
  readonly isSettled: boolean
  readonly owesThanks: boolean
  readonly referralId: ReferralId | null
  readonly openingId: OpeningId | null
  readonly mentorshipId: MentorshipId | null
  readonly sessionId: string | null
  readonly contactId: ContactId | null
  readonly outcome: ReferralOutcome | null
  readonly step: 1 | 2 | null
}

/** Undefined when it is not there, or not for that person in that workspace. Takes no viewer. */
export const noticeToSend = (system: Database, order: NoticeOrder): Promise<NoticeToSend | undefined> =>
  selectRow<NoticeToSend>(system, {
    name: 'mail.notice',
    text: `select kind, event_id as "eventId", at, waits_for is not null and not waits as "isSettled",
        coalesce(waits_for = 'thanks', false) as "owesThanks", referral_id as "referralId", opening_id as "openingId",
        mentorship_id as "mentorshipId", session_id as "sessionId", contact_id as "contactId", outcome, step
      from read.notice where subject_id = $1 and notice_id = $2 and recipient_id = $3 and workspace_id = $4`,
    values: [order.subjectId, order.noticeId, order.userId, order.workspaceId],
  })
