import { deterministicId } from '@kith/kernel'
import type { UserId } from '@kith/kernel'
import type { ChangeSink } from '../fold/changes.ts'
import type { RowSets } from '../fold/define-projection.ts'
import type { Recorded } from '../projection.ts'
import { noticeDraftTable, noticeMentorshipTable, noticeOpeningTable, noticeRequestTable } from './standing-tables.ts'
import { noticeTable } from './table.ts'
import type { NoticeRow } from './table.ts'

export const noticeTables = {
  notice: noticeTable,
  request: noticeRequestTable,
  opening: noticeOpeningTable,
  draft: noticeDraftTable,
  mentorship: noticeMentorshipTable,
}
export type NoticeRows = RowSets<typeof noticeTables>

/** What a fold works with beside its event. */
export interface FoldTools {
  readonly rows: NoticeRows
  readonly changes: ChangeSink
}

const topics = ['notices', 'today'] as const

export const tell = (recipient: UserId, { changes }: FoldTools): void => changes.add(recipient, topics)

const usual = {
  waits_for: null,
  by_mail: true,
  referral_id: null,
  opening_id: null,
  mentorship_id: null,
  session_id: null,
  actor_id: null,
  contact_id: null,
  outcome: null,
  step: null,
}

type Given = 'subject_id' | 'kind'
type Notice = Pick<NoticeRow, Given> &
  Partial<
    Omit<NoticeRow, Given | 'notice_id' | 'event_id' | 'recipient_id' | 'workspace_id' | 'at' | 'position' | 'waits'>
  >

/** Adds a notice about an event; none to whoever did it themselves. */
export const notify = (event: Recorded, recipient: UserId, notice: Notice, tools: FoldTools): void => {
  const { actor, workspaceId, occurredAt } = event.metadata
  if (actor === recipient) return
  tools.rows.notice.add({
    ...usual,
    ...notice,
    notice_id: deterministicId('notice', event.id, recipient),
    event_id: event.id,
    recipient_id: recipient,
    workspace_id: workspaceId,
    at: occurredAt,
    position: Number(event.position),
    waits: (notice.waits_for ?? null) !== null,
  })
  tell(recipient, tools)
}
