import { inTransaction } from '@kith/postgres'
import type { UserId } from '@kith/kernel'
import type { Pool } from '@kith/postgres'

/** Invitations to an address that mails of this person went to: they were invited there. */
const invitationsTo = (person: string): string => `recipient_user_id is null and lower(recipient_address) in (
  select lower(recipient_address) from mail.outbox where recipient_user_id ${person} and recipient_address <> '')`

/**
 * Takes personal data out of the outbox: bodies of settled mails older than `afterDays`, bodies that name a contact
 * erased since, invitations settled so long ago, counts of hours gone by, and everything about people who were erased.
 * Answers how many mails lost something.
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
    // A member's update to a contact who was erased since: who it went to is theirs too.
    const updates = await client.query({
      name: 'mail.forget-updates',
      text: `update mail.outbox set recipient_address = '', subject = '', text = null, html = null, raw = null
        where kind = 'network-update' and recipient_address <> '' and state <> 'sending'
          and payload->>'contactId' in (select contact_id::text from read.contact where erased)`,
      values: [],
    })
    const strangers = await client.query({
      name: 'mail.forget-strangers',
      text: `delete from mail.outbox
        where recipient_user_id is null and settled_at < now() - make_interval(days => $1)`,
      values: [afterDays],
    })
    await client.query(
      `delete from mail.asked where not exists (select from unnest(times) t where t > now() - interval '1 hour')`,
    )
    const erased = `in (select user_id from read.account where erased)`
    const invited = await client.query(`delete from mail.outbox where ${invitationsTo(erased)} and state <> 'sending'`)
    const mails = await client.query(`delete from mail.outbox where recipient_user_id ${erased} and state <> 'sending'`)
    await client.query(`delete from mail.announced where user_id ${erased}`)
    await client.query(`update mail.digest_schedule set next_due_at = null where user_id ${erased}`)
    await client.query(`delete from mail.update_pace where user_id ${erased}`)
    return [bodies, updates, strangers, invited, mails].reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0)
  })

/** Everything about one person who is erased, at once: their mails, what they were told, their schedule. */
export const eraseMailsOf = (pool: Pool, userId: UserId): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query(`delete from mail.outbox where ${invitationsTo('= $1')}`, [userId])
    await client.query('delete from mail.outbox where recipient_user_id = $1', [userId])
    await client.query('delete from mail.announced where user_id = $1', [userId])
    await client.query('delete from mail.digest_schedule where user_id = $1', [userId])
    await client.query('delete from mail.update_pace where user_id = $1', [userId])
  })
