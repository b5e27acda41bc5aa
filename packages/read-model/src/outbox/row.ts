import type { CalendarDate, Instant, UserId, WorkspaceId } from '@kith/kernel'
import type { MailState } from './queries.ts'

/** A mail as the worker needs it. Instants are text in UTC. */
export interface OutboxMail {
  readonly id: string
  readonly kind: string
  readonly workspaceId: WorkspaceId
  readonly recipientUserId: UserId | null
  readonly recipientAddress: string
  readonly subjectKey: string
  readonly localDate: CalendarDate
  readonly atMostOnce: boolean
  readonly state: MailState
  readonly dueAt: Instant
  readonly attempts: number
  readonly messageId: string
  readonly lastCode: number | null
  readonly lastError: string | null
  readonly subject: string
  readonly html: string | null
  readonly text: string | null
  readonly createdAt: Instant
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The columns of an `OutboxMail`, of `mail.outbox` under the alias `o`. */
export const outboxColumns = `o.id, o.kind, o.workspace_id as "workspaceId", o.recipient_user_id as "recipientUserId",
  o.recipient_address as "recipientAddress", o.subject_key as "subjectKey", o.local_date::text as "localDate",
  o.at_most_once as "atMostOnce", o.state, ${instant('o.due_at')} as "dueAt", o.attempts,
  o.message_id as "messageId", o.last_code as "lastCode", o.last_error as "lastError", o.subject, o.html, o.text,
  ${instant('o.created_at')} as "createdAt"`
