import type { Instant } from '@kith/kernel'
import { pageSize, selectRow, selectRows, toPage } from '../shared/database.ts'
import type { Database, Page, Viewer } from '../shared/database.ts'

export type MailState = 'queued' | 'sending' | 'uncertain' | 'sent' | 'deferred' | 'dead' | 'dismissed'

export interface MailSummary {
  readonly id: string
  readonly kind: string
  readonly to: string
  readonly subject: string
  readonly state: MailState
  readonly createdAt: Instant
  readonly sentAt: Instant | null
  readonly lastError: string | null
}

export interface MailView extends MailSummary {
  /** Empty until the mail was rendered, and for mails whose link only its reader may know. */
  readonly text: string
  readonly html: string
  /** The head of the mail as it went out, a line each; empty until then. */
  readonly headers: string
}

export interface MailCursor {
  /** As exact as the database keeps it: many mails are made within one millisecond. */
  readonly createdAt: string
  readonly id: string
}

/** The place of a mail in lists, as a row carries it. */
export interface MailPlace {
  readonly place: string
}

export const placeOf = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place`

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A person's own mails: those of the workspace that they look at, and those of their account. */
export const ownMail = (userId: string, workspaceId: string): string =>
  `recipient_user_id = ${userId} and (workspace_id = ${workspaceId} or workspace_id is null)`

const columns = `o.id, o.kind, o.recipient_address as "to", o.subject, o.state, ${instant('o.created_at')} as "createdAt",
  ${instant('o.sent_at')} as "sentAt", o.last_error as "lastError"`

/** The viewer's own mails, newest first, without their bodies. */
export const mailboxPage = async (
  db: Database,
  viewer: Viewer,
  { first, after }: { readonly first: number; readonly after?: MailCursor | null | undefined },
): Promise<Page<MailSummary, MailCursor>> => {
  const size = pageSize(first)
  const from = after ? ' and (o.created_at, o.id) < ($4::timestamptz, $5::uuid)' : ''
  const rows = await selectRows<MailSummary & MailPlace>(db, {
    name: after ? 'mailbox.after' : 'mailbox',
    text: `select ${columns}, ${placeOf('o.created_at')} from mail.outbox o where ${ownMail('$1', '$2')}${from}
      order by o.created_at desc, o.id desc limit $3`,
    values: [viewer.userId, viewer.workspaceId, size + 1, ...(after ? [after.createdAt, after.id] : [])],
  })
  return toPage(rows, size, ({ place, ...node }) => ({ node, cursor: { createdAt: place, id: node.id } }))
}

/** One mail of the viewer's with its bodies; undefined when it is not theirs or not there. */
export const mailById = (db: Database, viewer: Viewer, id: string): Promise<MailView | undefined> =>
  selectRow<MailView>(db, {
    name: 'mail.by-id',
    text: `select ${columns}, coalesce(o.text, '') as text, coalesce(o.html, '') as html,
        replace(split_part(replace(coalesce(o.raw, ''), E'\\r\\n', E'\\n'), E'\\n\\n', 1), E'\\r', '') as headers
      from mail.outbox o
      where o.id = $3 and ${ownMail('$1', '$2')}`,
    values: [viewer.userId, viewer.workspaceId, id],
  })
