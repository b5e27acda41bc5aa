import type { CalendarDate, ContactId } from '@kith/kernel'
import type { Database } from '../shared/database.ts'
import { answered } from './line.ts'

/** Names one try at one mail: who has it in hand, for the how-manieth time. */
export interface MailTry {
  readonly id: string
  readonly owner: string
  readonly attempt: number
}

/** What is told as due in a mail. */
export interface AnnouncedItem {
  readonly kind: string
  readonly subjectId: string
  readonly dueOn: CalendarDate | '-infinity'
}

/** The mail as it is about to go on the wire, kept for the mailbox page. */
export interface RenderedContent {
  readonly address: string
  readonly messageId: string
  readonly subject: string
  /** Null when it holds what only its reader may know. */
  readonly body: { readonly text: string; readonly html: string } | null
  readonly mentions: readonly ContactId[]
  readonly announces: readonly AnnouncedItem[]
}

const thisTry = `id = $1 and lease_owner = $2 and attempts = $3`
const keyOf = ({ id, owner, attempt }: MailTry): unknown[] => [id, owner, attempt]

/**
 * Marks that content begins to flow, in one statement with what it announces. False when the row is not this try's any
 * more; then nothing may be sent.
 */
export const markDataStarted = async (db: Database, mail: MailTry, content: RenderedContent): Promise<boolean> => {
  const { rows } = await db.query<{ mine: boolean }>({
    name: 'mail.data-started',
    text: `with mine as (
        update mail.outbox set data_started_at = now(), recipient_address = $4, message_id = $5, subject = $6,
          text = $7, html = $8, mentions = $9::uuid[]
        where ${thisTry} and state = 'sending' and lease_until > now()
        returning id, recipient_user_id
      ), told as (
        insert into mail.announced (user_id, kind, subject_id, due_on, mail_id)
        select mine.recipient_user_id, item.kind, item.subject_id, item.due_on, mine.id
        from mine, unnest($10::text[], $11::uuid[], $12::date[]) as item (kind, subject_id, due_on)
        on conflict (user_id, kind, subject_id, due_on) do update set mail_id = excluded.mail_id
      )
      select exists (select from mine) as mine`,
    values: [
      ...keyOf(mail),
      content.address,
      content.messageId,
      content.subject,
      content.body?.text ?? null,
      content.body?.html ?? null,
      content.mentions,
      content.announces.map(({ kind }) => kind),
      content.announces.map(({ subjectId }) => subjectId),
      content.announces.map(({ dueOn }) => dueOn),
    ],
  })
  return rows[0]?.mine === true
}

/**
 * The server took it, so it answers: both in one statement, for this is how nearly all mails end. Also corrects a sweep
 * that had put the mail aside or back meanwhile: this try knows better.
 */
export const markSent = async (
  db: Database,
  mail: MailTry,
  { response, raw }: { readonly response: string; readonly raw?: string | undefined },
): Promise<{ readonly saved: boolean; readonly hadRested: boolean }> => {
  const { rows } = await db.query<{ saved: boolean; hadRested: boolean }>({
    name: 'mail.sent',
    text: `with sent as (
        update mail.outbox set state = 'sent', sent_at = now(), settled_at = now(), response = $3, raw = $4,
          lease_owner = null, lease_until = null, last_code = null, last_error = null
        where id = $1 and attempts = $2 and (state in ('sending', 'uncertain') or state = 'queued' and at_least_once)
        returning id
      ), ${answered}
      select exists (select from sent) as saved, exists (select from answered where rested) as "hadRested"`,
    values: [mail.id, mail.attempt, response.slice(0, 500), raw ?? null],
  })
  return rows[0] ?? { saved: false, hadRested: false }
}

export interface MailFailure {
  readonly code?: number | undefined
  /** For the person whose mail it is. */
  readonly text: string
}

/** A try that ended without success. */
export interface EndedTry extends MailFailure {
  /**
   * True when the caller knows what became of the content. When false, only a mail whose content had not begun to flow
   * is touched: any other may have arrived, and is left to the sweep.
   */
  readonly fateKnown: boolean
}

const isSafe = `(data_started_at is null or $4)`

/** It surely did not go, and is tried again after `delaySeconds`. When `isNoTry`, that speaks of the server and not of it. */
export const markDeferred = async (
  db: Database,
  mail: MailTry,
  { fateKnown, code, text, delaySeconds, isNoTry = false }: EndedTry & { delaySeconds: number; isNoTry?: boolean },
): Promise<void> => {
  await db.query({
    name: 'mail.deferred',
    text: `update mail.outbox set state = 'deferred', due_at = now() + make_interval(secs => $7), relayed_at = null,
        last_code = $5, last_error = $6, lease_owner = null, lease_until = null, data_started_at = null,
        tries_from = tries_from + $8::int
      where ${thisTry} and state = 'sending' and ${isSafe}`,
    values: [...keyOf(mail), fateKnown, code ?? null, text.slice(0, 500), delaySeconds, isNoTry ? 1 : 0],
  })
}

/** It waits for something that is not its own business; that is no try. */
export const markWaiting = async (
  db: Database,
  mail: MailTry,
  { text, delaySeconds }: { readonly text: string; readonly delaySeconds: number },
): Promise<void> => {
  await db.query({
    name: 'mail.waiting',
    text: `update mail.outbox set state = 'deferred', due_at = now() + make_interval(secs => $5), relayed_at = null,
        last_code = null, last_error = $4, lease_owner = null, lease_until = null, tries_from = tries_from + 1
      where ${thisTry} and state = 'sending' and data_started_at is null`,
    values: [...keyOf(mail), text.slice(0, 500), delaySeconds],
  })
}

/** The end of a mail that was not sent: given up, of unknown fate, or not worth sending. */
export const markEnded = async (
  db: Database,
  mail: MailTry,
  {
    state,
    fateKnown,
    code,
    text,
    subject,
  }: EndedTry & { readonly state: 'dead' | 'uncertain' | 'dismissed'; readonly subject?: string },
): Promise<void> => {
  await db.query({
    name: 'mail.ended',
    text: `update mail.outbox set state = $5, settled_at = now(), last_code = $6, last_error = $7,
        subject = case when subject = '' then $8 else subject end, lease_owner = null, lease_until = null
      where ${thisTry} and state = 'sending' and ${isSafe}`,
    values: [...keyOf(mail), fateKnown, state, code ?? null, text.slice(0, 500), subject ?? ''],
  })
}

/** Whatever this worker still has in hand and had not begun to send waits again; for an orderly end. */
export const releaseUnsent = async (db: Database, owner: string): Promise<void> => {
  await db.query({
    name: 'mail.release',
    text: `update mail.outbox set state = 'queued', due_at = now(), relayed_at = null, lease_owner = null, lease_until = null
      where state = 'sending' and lease_owner = $1 and data_started_at is null`,
    values: [owner],
  })
}
