import { inTransaction } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import type { UserId, WorkspaceId } from '@kith/kernel'
import { selectRow } from '../shared/database.ts'
import type { Database } from '../shared/database.ts'

/** A mail of ours that something came back of. */
export interface ReturnedTo {
  readonly mailId: string
  /** Null when it went to somebody without an account. */
  readonly userId: UserId | null
  readonly workspaceId: WorkspaceId | null
  /** Whether the person's address still is the one that it went to. */
  readonly isCurrent: boolean
  /** Other mails of the person's that came back for a passing reason within the last 14 days. */
  readonly softBefore: number
}

const columns = `o.id as "mailId", o.recipient_user_id as "userId", coalesce(o.workspace_id,
    (select m.workspace_id from read.membership m where m.user_id = o.recipient_user_id order by m.removed limit 1))
    as "workspaceId",
  coalesce(lower(a.email) = lower(o.recipient_address) and not a.erased, false) as "isCurrent",
  (select count(distinct b.mail_id)::int from mail.bounce b where b.kind = 'soft' and b.user_id = o.recipient_user_id
    and b.mail_id <> o.id and b.seen_at > now() - interval '14 days') as "softBefore"`

/** The mail of that id, if it went on its way. */
export const returnedMail = (system: Database, mailId: string): Promise<ReturnedTo | undefined> =>
  selectRow<ReturnedTo>(system, {
    name: 'mail.returned',
    text: `select ${columns} from mail.outbox o left join read.account a on a.user_id = o.recipient_user_id
      where o.id = $1 and o.message_id is not null`,
    values: [mailId],
  })

/** The latest mail to that address of the last seven days, for reports that do not say which mail they mean. */
export const latestMailTo = (system: Database, address: string): Promise<ReturnedTo | undefined> =>
  selectRow<ReturnedTo>(system, {
    name: 'mail.returned-latest',
    text: `select ${columns} from mail.outbox o left join read.account a on a.user_id = o.recipient_user_id
      where o.domain = lower(split_part($1, '@', 2)) and lower(o.recipient_address) = lower($1)
        and o.claimed_at > now() - interval '7 days' and o.message_id is not null
      order by o.claimed_at desc limit 1`,
    values: [address],
  })

/** Whether a message with this content was worked already. */
export const isBounceSeen = async (db: Database, digest: string): Promise<boolean> => {
  const { rows } = await db.query({
    name: 'mail.bounce-seen',
    text: 'select from mail.bounce where digest = $1',
    values: [digest],
  })
  return rows.length > 0
}

export interface SeenBounce {
  /** SHA-256 of the whole message. */
  readonly digest: string
  readonly kind: 'hard' | 'soft' | 'complaint' | 'other'
  readonly about?: Pick<ReturnedTo, 'mailId' | 'userId'>
  readonly status?: string | undefined
}

/** Remembers that a message was worked, and shows at the mail what came back of it. */
export const keepBounce = (pool: Pool, { digest, kind, about, status }: SeenBounce): Promise<void> =>
  inTransaction(pool, async (client) => {
    const { rowCount } = await client.query({
      name: 'mail.bounce-keep',
      text: `insert into mail.bounce (digest, kind, mail_id, user_id) values ($1, $2, $3, $4) on conflict do nothing`,
      values: [digest, kind, about?.mailId ?? null, about?.userId ?? null],
    })
    if (rowCount === 0 || about === undefined || kind === 'other') return
    await client.query({
      name: 'mail.bounce-show',
      text: `update mail.outbox set returned = $2, returned_at = now(), returned_status = $3
        where id = $1 and (returned is null or returned = 'soft')`,
      values: [about.mailId, kind, status ?? null],
    })
  })
