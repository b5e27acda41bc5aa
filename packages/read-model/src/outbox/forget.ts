import { inTransaction } from '@kith/postgres'
import type { UserId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'

/**
 * Takes personal data out of the outbox: bodies of settled mails older than `afterDays`, bodies that name a contact
 * erased since, and everything about members who were erased. Answers how many mails lost something.
 */
export const forgetMails = (pool: Pool, { afterDays }: { readonly afterDays: number }): Promise<number> =>
  inTransaction(pool, async (client) => {
    const bodies = await client.query({
      name: 'mail.forget-bodies',
      text: `update mail.outbox set text = null, html = null, raw = null, mentions = '{}'
        where text is not null and state in ('sent', 'dead', 'uncertain', 'dismissed')
          and (settled_at < now() - make_interval(days => $1)
            or mentions && (select coalesce(array_agg(contact_id), '{}') from read.contact where erased))`,
      values: [afterDays],
    })
    const members = `(select user_id from read.member where erased)`
    const mails = await client.query(
      `delete from mail.outbox where recipient_user_id in ${members} and state <> 'sending'`,
    )
    await client.query(`delete from mail.announced where user_id in ${members}`)
    await client.query(`update mail.digest_schedule set next_due_at = null where user_id in ${members}`)
    return (bodies.rowCount ?? 0) + (mails.rowCount ?? 0)
  })

/** Everything about one person who is erased, at once: their mails, what they were told, their schedule. */
export const eraseMailsOf = (pool: Pool, userId: UserId): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query('delete from mail.outbox where recipient_user_id = $1', [userId])
    await client.query('delete from mail.announced where user_id = $1', [userId])
    await client.query('delete from mail.digest_schedule where user_id = $1', [userId])
  })
