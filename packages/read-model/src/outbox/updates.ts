import type { RecipientFacts } from '@kith/domain'
import type { CalendarDate, ContactId, Instant, UpdateId, UserId, WorkspaceId } from '@kith/kernel'
import type { PoolClient } from 'pg'
import { selectRow, selectRows } from '../shared/database.ts'
import type { Database } from '../shared/database.ts'
import { barredAddresses, factColumns } from '../update/facts.ts'
import type { UpdateOrder } from './payload.ts'

/** A member with an update on its way whose next mail may be due. */
export interface UpdateSender {
  readonly userId: UserId
  readonly timeZone: string
}

const waits = `u.status = 'on-its-way' and u.reached + u.passed_over < u.people`

/** Members whose pace lets another mail of an update go by `now`; those who left are not among them. At most `most`. */
export const updateSenders = (
  db: Database,
  { now, most }: { readonly now: Instant; readonly most: number },
): Promise<readonly UpdateSender[]> =>
  selectRows<UpdateSender>(db, {
    name: 'mail.update-senders',
    text: `select distinct u.owner_id as "userId", a.time_zone as "timeZone"
      from read.network_update u
        join read.membership m on m.user_id = u.owner_id and m.workspace_id = u.workspace_id and not m.removed
        join read.account a on a.user_id = u.owner_id and not a.erased
        left join mail.update_pace p on p.user_id = u.owner_id
      where ${waits} and (p.next_at is null or p.next_at <= $1::timestamptz)
      order by 1 limit $2`,
    values: [now, most],
  })

/** How fast the mails of one member's updates go. */
export interface UpdatePace {
  readonly nextAt: Instant
  /** The member's day that is counted. */
  readonly countedOn: CalendarDate
  readonly count: number
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The member's pace, locked for this transaction; undefined when another planner holds it or moved it on. */
export const lockUpdatePace = async (
  client: PoolClient,
  userId: UserId,
  now: Instant,
): Promise<UpdatePace | undefined> => {
  await client.query({
    name: 'mail.begin-update-pace',
    text: `insert into mail.update_pace (user_id, next_at, counted_on, count)
      values ($1, $2::timestamptz, '-infinity', 0) on conflict do nothing`,
    values: [userId, now],
  })
  const { rows } = await client.query<UpdatePace>({
    name: 'mail.lock-update-pace',
    text: `select ${iso('next_at')} as "nextAt", counted_on::text as "countedOn", count from mail.update_pace
      where user_id = $1 and next_at <= $2::timestamptz for update skip locked`,
    values: [userId, now],
  })
  return rows[0]
}

export const keepUpdatePace = async (client: PoolClient, userId: UserId, pace: UpdatePace): Promise<void> => {
  await client.query({
    name: 'mail.keep-update-pace',
    text: `update mail.update_pace set next_at = $2::timestamptz, counted_on = $3::date, count = $4 where user_id = $1`,
    values: [userId, pace.nextAt, pace.countedOn, pace.count],
  })
}

/**
 * Writes the mail of the member's next recipient into the outbox: of the update that was sent first, in the order of the
 * choice. Answers whether there was one. Each recipient gets at most one, whatever becomes of the caller.
 */
export const planUpdateMail = async (client: PoolClient, userId: UserId): Promise<boolean> => {
  const { rowCount } = await client.query({
    name: 'mail.plan-update',
    text: `insert into mail.outbox (kind, recipient_user_id, workspace_id, subject_key, local_date, payload,
        recipient_address)
      select 'network-update', r.owner_id, r.workspace_id, r.update_id::text || '/' || r.contact_id::text,
        '-infinity'::date, jsonb_build_object('updateId', r.update_id, 'contactId', r.contact_id),
        coalesce(c.emails[1], '')
      from read.network_update u
        join read.membership m on m.user_id = u.owner_id and m.workspace_id = u.workspace_id and not m.removed
        join read.network_update_recipient r on r.update_id = u.update_id
        left join read.contact c on c.contact_id = r.contact_id and c.owner_id = r.owner_id
      where u.owner_id = $1 and ${waits} and r.state = 'waiting'
        and not exists (select from mail.outbox o where o.kind = 'network-update' and o.recipient_user_id = $1
          and o.subject_key = r.update_id::text || '/' || r.contact_id::text)
      order by u.sent_at, u.update_id, r.place limit 1
      on conflict (kind, recipient_user_id, subject_key, local_date) do nothing`,
    values: [userId],
  })
  return rowCount === 1
}

/** What a mail has to know of the update that it is part of, and of whom it is for, as of now. */
export interface UpdateToSend {
  readonly subject: string
  readonly body: string
  /** Still on its way, with this recipient waiting. */
  readonly isWanted: boolean
  readonly address: string
  readonly facts: RecipientFacts
  /** Another mail of an update went to this contact, or may have, so recently that the read model may not know. */
  readonly isCrossed: boolean
  /** Another one was planned before this one, and it is not known yet whether it goes. */
  readonly isBehind: boolean
  /** What came back of an earlier one. */
  readonly returned: 'hard' | 'complaint' | null
}

/** Another mail of an update of the member's ($1) to the same contact ($4), beside this one ($5). */
const toSameContact = `o.kind = 'network-update' and o.recipient_user_id = $1 and o.payload->>'contactId' = $4::text
          and o.id <> $5`

/** Undefined when update or contact are not there, or not that member's. Takes no viewer. */
export const updateToSend = async (
  system: Database,
  { userId, workspaceId, updateId, contactId }: UpdateOrder,
  mailId: string,
): Promise<UpdateToSend | undefined> => {
  const row = await selectRow<Omit<UpdateToSend, 'facts'> & RecipientFacts>(system, {
    name: 'mail.update',
    text: `with ${barredAddresses} select u.subject, u.body, coalesce(c.emails[1], '') as address,
        u.status = 'on-its-way' and r.state = 'waiting' as "isWanted", ${factColumns},
        exists (select from mail.outbox o where ${toSameContact} and (o.state in ('sent', 'uncertain')
          or o.state = 'sending' and o.data_started_at is not null)
          and coalesce(o.data_started_at, o.sent_at) > now() - interval '1 day') as "isCrossed",
        exists (select from mail.outbox o join mail.outbox own on own.id = $5 where ${toSameContact}
          and o.state in ('queued', 'sending', 'deferred')
          and (o.created_at, o.id) < (own.created_at, own.id)) as "isBehind",
        (select min(o.returned) from mail.outbox o where o.kind = 'network-update' and o.recipient_user_id = $1
          and lower(o.recipient_address) = lower(c.emails[1]) and o.returned in ('hard', 'complaint')) as returned
      from read.network_update u
        join read.network_update_recipient r on r.update_id = u.update_id and r.contact_id = $4::uuid
        join read.contact c on c.contact_id = r.contact_id and c.owner_id = $1 and c.workspace_id = $2
      where u.update_id = $3 and u.owner_id = $1 and u.workspace_id = $2`,
    values: [userId, workspaceId, updateId, contactId, mailId],
  })
  if (row === undefined) return undefined
  const { subject, body, isWanted, address, isCrossed, isBehind, returned, ...facts } = row
  return { subject, body, isWanted, address, isCrossed, isBehind, returned, facts }
}

/** Keeps with a mail why it will not go, for whoever tells the update. */
export const noteWhyPassedOver = async (db: Database, mailId: string, reason: string): Promise<void> => {
  await db.query({
    name: 'mail.note-passed-over',
    text: `update mail.outbox set payload = payload || jsonb_build_object('reason', $2::text) where id = $1`,
    values: [mailId, reason],
  })
}

/** A mail of an update whose end its update does not know yet. */
export interface UpdateMailToTell {
  readonly mailId: string
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  readonly updateId: UpdateId
  readonly contactId: ContactId
  readonly state: 'sent' | 'uncertain' | 'dead' | 'dismissed'
  /** When it was noted that there is a reason not to send it. */
  readonly reason: string | null
  readonly sentAt: Instant | null
  readonly subject: string
  readonly text: string
  readonly timeZone: string
}

/** At most `most`, the oldest first. */
export const updateMailsToTell = (db: Database, most: number): Promise<readonly UpdateMailToTell[]> =>
  selectRows<UpdateMailToTell>(db, {
    name: 'mail.updates-to-tell',
    text: `select o.id as "mailId", o.recipient_user_id as "userId", o.workspace_id as "workspaceId",
        o.payload->>'updateId' as "updateId", o.payload->>'contactId' as "contactId", o.state,
        o.payload->>'reason' as reason, ${iso('o.sent_at')} as "sentAt", o.subject, coalesce(o.text, '') as text,
        coalesce(a.time_zone, 'UTC') as "timeZone"
      from mail.outbox o left join read.account a on a.user_id = o.recipient_user_id
      where o.kind = 'network-update' and o.state in ('sent', 'uncertain', 'dead', 'dismissed')
        and o.told is distinct from o.state
      order by o.settled_at limit $1`,
    values: [most],
  })

/** Says that the update knows of this end of a mail. */
export const markUpdateTold = async (
  db: Database,
  { mailId, state }: Pick<UpdateMailToTell, 'mailId' | 'state'>,
): Promise<void> => {
  await db.query({
    name: 'mail.update-told',
    text: `update mail.outbox set told = $2 where id = $1`,
    values: [mailId, state],
  })
}

/** An update on its way whose author is no member any more. */
export interface LeftUpdate {
  readonly updateId: UpdateId
  readonly workspaceId: WorkspaceId
}

/** At most 100. */
export const updatesOfLeavers = (db: Database): Promise<readonly LeftUpdate[]> =>
  selectRows<LeftUpdate>(db, {
    name: 'mail.updates-of-leavers',
    text: `select u.update_id as "updateId", u.workspace_id as "workspaceId" from read.network_update u
        join read.membership m on m.user_id = u.owner_id and m.workspace_id = u.workspace_id
        join read.account a on a.user_id = u.owner_id
      where ${waits} and (m.removed or a.erased) limit 100`,
    values: [],
  })

/** Whether the projector has made what updates are read from. */
export const updatesStand = async (db: Database): Promise<boolean> => {
  const row = await selectRow<{ readonly stands: boolean }>(db, {
    name: 'mail.updates-stand',
    text: `select to_regclass('read.network_update') is not null and to_regclass('read.contact') is not null
      and to_regclass('read.membership') is not null and to_regclass('read.account') is not null as stands`,
    values: [],
  })
  return row?.stands ?? false
}
