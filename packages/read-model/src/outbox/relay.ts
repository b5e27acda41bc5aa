import type { Database } from '../shared/database.ts'
import { takeProbe } from './line.ts'
import { inHandOf, startedOf, waits } from './pace.ts'
import type { Pace } from './pace.ts'

/** Gives mails that were planned for a person the address that they have now, so that their domain is known. */
const addressMails = async (db: Database, most: number): Promise<void> => {
  const { rows } = await db.query<{ stands: boolean }>({
    name: 'mail.accounts-stand',
    text: `select to_regclass('read.account') is not null as stands`,
    values: [],
  })
  if (rows[0]?.stands !== true) return
  await db.query({
    name: 'mail.address',
    text: `update mail.outbox o set recipient_address = a.email from read.account a
      where o.id in (select id from mail.outbox where ${waits} and recipient_address = '' and due_at <= now()
            and kind <> 'network-update'
          order by due_at limit $1 for update skip locked)
        and a.user_id = o.recipient_user_id and a.email <> ''`,
    values: [most],
  })
}

const isHandedOver = `relayed_at >= now() - make_interval(secs => $1)`
const handedOverOf = (domain: string): string => `(select count(*) from mail.outbox w
  where w.domain = ${domain} and ${waits} and relayed_at is not null and ${isHandedOver})`

/** The domains that mails wait for, found by hopping through the index; each is given what its pace still allows. */
const nextMails = `with recursive domains as (
    (select domain from mail.outbox where ${waits} order by domain limit 1)
    union all
    select (select o.domain from mail.outbox o where ${waits} and o.domain > d.domain order by o.domain limit 1)
    from domains d where d.domain is not null
  ), allowed as (
    select d.domain, case when d.domain = '' then $2
      else greatest(0, least($3 - ${inHandOf('d.domain')}, $4 - ${startedOf('d.domain')}) - ${handedOverOf('d.domain')})
      end as most
    from domains d where d.domain is not null
  )
  select w.id from allowed a cross join lateral (
    select id from mail.outbox where domain = a.domain and ${waits} and due_at <= now()
      and (relayed_at is null or not ${isHandedOver})
    order by due_at limit a.most) w limit $2`

export interface RelayOptions {
  /** A mail handed over longer ago, and waiting still, was forgotten by the queue. */
  readonly againAfterSeconds: number
  readonly most: number
  readonly pace: Pace
}

/**
 * Mails that wait and are due, marked as handed to the queue: of each domain only as many as its pace allows, so that a
 * slow one holds up nobody else. While the mail server does not answer, the one that tries the line, or none. At most
 * `most` at once.
 */
export const takeMailsToRelay = async (
  db: Database,
  { againAfterSeconds, most, pace }: RelayOptions,
): Promise<readonly string[]> => {
  const probe = await takeProbe(db)
  if (probe !== undefined) return probe === null ? [] : [probe]
  await addressMails(db, most)
  const { rows } = await db.query<{ id: string }>({
    name: 'mail.relay',
    text: `update mail.outbox set relayed_at = now()
      where id in (select id from mail.outbox where id in (${nextMails}) and ${waits} for update skip locked)
      returning id`,
    values: [againAfterSeconds, most, pace.atOnce, pace.perMinute],
  })
  return rows.map(({ id }) => id)
}

/** How many mails are in each state that is not an end, and in those that ask for somebody to look. For metrics. */
export const mailCounts = async (db: Database): Promise<Readonly<Record<string, number>>> => {
  const { rows } = await db.query<{ state: string; count: number }>({
    name: 'mail.counts',
    text: `select state, count(*)::int as count from mail.outbox
      where state in ('queued', 'sending', 'uncertain', 'deferred', 'dead') group by state`,
    values: [],
  })
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}
