import { createHash } from 'node:crypto'
import type { Database } from '../shared/database.ts'
import type { AccountMail } from './kinds.ts'
import { wakeNotifier } from './notify.ts'
import { payloadOf } from './payload.ts'

/** So many mails of one kind go to one address within an hour, whoever asks. */
export const mailsPerHour = 3

export type RequestedMail =
  | { readonly kind: 'queued'; readonly id: string }
  /** Enough of these went to this address within the hour. Nobody outside may see the difference. */
  | { readonly kind: 'limited' }

const inThePastHour = `t > clock_timestamp() - interval '1 hour'`

const request = `with known as (
    select id from mail.outbox where kind = $1 and subject_key = $2 and payload ? 'linkId'
  ), slot as (
    insert into mail.asked as asked (kind, address_hash, times)
    select $1, $3, array[clock_timestamp()] where not exists (select from known)
    on conflict (kind, address_hash) do update
      set times = array(select t from unnest(asked.times) t where ${inThePastHour}) || clock_timestamp()
      where (select count(*) from unnest(asked.times) t where ${inThePastHour}) < $4
    returning true
  ), made as (
    insert into mail.outbox (kind, subject_key, recipient_user_id, workspace_id, recipient_address, payload,
      at_least_once, local_date)
    select $1, $2, $5, $6, $7, $8, true, (now() at time zone 'UTC')::date from slot
    on conflict do nothing returning id
  )
  select id from known union all select id from made`

/** Equal for addresses that reach the same person. A hash: whom nobody invited after all is not remembered. */
const limitKey = (address: string): string => createHash('sha256').update(address.trim().toLowerCase()).digest('hex')

/**
 * Puts a mail into the outbox, in the caller's transaction if `db` is one. At most `mailsPerHour` of a kind go to one
 * address, counted so that callers at the same moment cannot slip through together. Asked for the same link again, it
 * answers with the mail that is there. A link's row must be committed no later than this: the notifier looks at it
 * right before sending.
 */
export const requestMail = async (db: Database, mail: AccountMail): Promise<RequestedMail> => {
  const linkId = 'linkId' in mail ? mail.linkId : undefined
  const subjectKey = linkId ?? crypto.randomUUID()
  const { rows } = await db.query<{ id: string }>({
    name: 'mail.request',
    text: request,
    values: [
      mail.kind,
      subjectKey,
      limitKey(mail.address),
      mailsPerHour,
      'userId' in mail ? mail.userId : null,
      'workspaceId' in mail ? mail.workspaceId : null,
      mail.address.trim(),
      JSON.stringify(payloadOf(mail)),
    ],
  })
  const id = rows[0]?.id ?? (linkId && (await mailOfLink(db, mail.kind, linkId)))
  if (!id) return { kind: 'limited' }
  await wakeNotifier(db)
  return { kind: 'queued', id }
}

/** The mail that somebody else asked for at the same moment. */
const mailOfLink = async (db: Database, kind: string, linkId: string): Promise<string | undefined> => {
  const { rows } = await db.query<{ id: string }>({
    name: 'mail.of-link',
    text: `select id from mail.outbox where kind = $1 and subject_key = $2 and payload ? 'linkId'`,
    values: [kind, linkId],
  })
  return rows[0]?.id
}
