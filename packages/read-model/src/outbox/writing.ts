import type { CalendarDate, Instant, UserId, WorkspaceId } from '@kith/kernel'
import type { Database } from '../shared/database.ts'
import { outboxColumns } from './row.ts'
import type { OutboxMail } from './row.ts'

/** A mail to be written into the outbox. */
export interface NewMail {
  readonly id: string
  readonly kind: string
  readonly workspaceId: WorkspaceId
  readonly recipientUserId: UserId | null
  readonly recipientAddress: string
  readonly subjectKey: string
  readonly localDate: CalendarDate
  readonly atMostOnce: boolean
  readonly dueAt: Instant
  readonly messageId: string
  readonly createdAt: Instant
  readonly subject?: string
  readonly html?: string
  readonly text?: string
}

/**
 * Writes mails that are not there yet; the same kind, recipient, subject key and day is the same mail. Answers the ids
 * of those that are new, so that only they are announced to the queue.
 */
export const enqueueMails = async (db: Database, mails: readonly NewMail[]): Promise<readonly string[]> => {
  if (mails.length === 0) return []
  const { rows } = await db.query<{ id: string }>({
    name: 'outbox.enqueue',
    text: `insert into mail.outbox (id, kind, workspace_id, recipient_user_id, recipient_address, subject_key, local_date,
        at_most_once, due_at, message_id, created_at, subject, html, text)
      select id, kind, "workspaceId", "recipientUserId", "recipientAddress", "subjectKey", "localDate", "atMostOnce",
        "dueAt", "messageId", "createdAt", coalesce(subject, ''), html, text
      from json_to_recordset($1::json) as m(id uuid, kind text, "workspaceId" uuid, "recipientUserId" uuid,
        "recipientAddress" text, "subjectKey" text, "localDate" date, "atMostOnce" boolean, "dueAt" timestamptz,
        "messageId" text, "createdAt" timestamptz, subject text, html text, text text)
      on conflict do nothing returning id`,
    values: [JSON.stringify(mails)],
  })
  return rows.map(({ id }) => id)
}

/** One mail for the worker, whosever it is; undefined when it is gone. */
export const outboxMail = async (db: Database, id: string): Promise<OutboxMail | undefined> => {
  const { rows } = await db.query<OutboxMail>({
    name: 'outbox.by-id',
    text: `select ${outboxColumns} from mail.outbox o where o.id = $1`,
    values: [id],
  })
  return rows[0]
}

/** Ids of mails that are due and that nobody works on, oldest first: what the relay announces after a restart. */
export const dueMailIds = async (
  db: Database,
  { now, most }: { readonly now: Instant; readonly most: number },
): Promise<readonly string[]> => {
  const { rows } = await db.query<{ id: string }>({
    name: 'outbox.due',
    text: `select o.id from mail.outbox o where o.state in ('queued', 'deferred') and o.due_at <= $1
      order by o.due_at, o.id limit $2`,
    values: [now, most],
  })
  return rows.map(({ id }) => id)
}

/**
 * Takes a mail to send it: only if it is queued or deferred and due at this very moment. Undefined when somebody else
 * has it or it is settled. The caller must not be in a transaction: the claim counts once it is committed.
 */
export const claimMail = async (
  db: Database,
  { id, now, leaseUntil }: { readonly id: string; readonly now: Instant; readonly leaseUntil: Instant },
): Promise<OutboxMail | undefined> => {
  const { rows } = await db.query<OutboxMail>({
    name: 'outbox.claim',
    text: `update mail.outbox o set state = 'sending', lease_until = $3, data_started_at = null,
        attempts = o.attempts + 1
      where o.id = $1 and o.state in ('queued', 'deferred') and o.due_at <= $2
      returning ${outboxColumns}`,
    values: [id, now, leaseUntil],
  })
  return rows[0]
}

const changed = async (db: Database, name: string, text: string, values: unknown[]): Promise<boolean> => {
  const { rowCount } = await db.query({ name, text, values })
  return rowCount === 1
}

/** Keeps what was rendered, so that the Mailbox shows what goes out. False when the claim was lost. */
export const saveRendered = (
  db: Database,
  mail: { readonly id: string; readonly subject: string; readonly html: string; readonly text: string },
): Promise<boolean> =>
  changed(
    db,
    'outbox.rendered',
    "update mail.outbox set subject = $2, html = $3, text = $4 where id = $1 and state = 'sending'",
    [mail.id, mail.subject, mail.html, mail.text],
  )

/** Just before the first byte of the message leaves: from here on nobody can know. False when the claim was lost. */
export const markDataStarted = (db: Database, { id, now }: { id: string; now: Instant }): Promise<boolean> =>
  changed(
    db,
    'outbox.data-started',
    "update mail.outbox set data_started_at = $2 where id = $1 and state = 'sending' and data_started_at is null",
    [id, now],
  )

/** The server took it. `response` is its answer; `raw` the message where no server keeps it. */
export const markSent = (
  db: Database,
  { id, now, code, raw }: { id: string; now: Instant; code?: number | undefined; raw?: string | undefined },
): Promise<boolean> =>
  changed(
    db,
    'outbox.sent',
    `update mail.outbox set state = 'sent', sent_at = $2, last_code = $3, raw = $4, lease_until = null, last_error = null
      where id = $1 and state in ('sending', 'uncertain')`,
    [id, now, code ?? null, raw ?? null],
  )

interface Failure {
  readonly id: string
  readonly code?: number | undefined
  /** In words for the person whose mail it is. */
  readonly error: string
}

/** Not now: again at `dueAt`. */
export const deferMail = (db: Database, failure: Failure & { readonly dueAt: Instant }): Promise<boolean> =>
  changed(
    db,
    'outbox.defer',
    `update mail.outbox set state = 'deferred', due_at = $2, last_code = $3, last_error = $4, lease_until = null,
        data_started_at = null
      where id = $1 and state = 'sending'`,
    [failure.id, failure.dueAt, failure.code ?? null, failure.error],
  )

/** Never: refused for good, or too old. */
export const markDead = (db: Database, { id, code, error }: Failure): Promise<boolean> =>
  changed(
    db,
    'outbox.dead',
    `update mail.outbox set state = 'dead', last_code = $2, last_error = $3, lease_until = null
      where id = $1 and state in ('queued', 'deferred', 'sending')`,
    [id, code ?? null, error],
  )

/** No longer wanted: the recipient opted out, or what it was about is settled. */
export const dropMail = (db: Database, { id, reason }: { id: string; reason: string }): Promise<boolean> =>
  changed(
    db,
    'outbox.drop',
    `update mail.outbox set state = 'dismissed', last_error = $2, lease_until = null
      where id = $1 and state in ('queued', 'deferred', 'sending')`,
    [id, reason],
  )
