import type { Database } from '../shared/database.ts'

/**
 * Mails that wait and are due, marked as handed to the queue. One handed over more than `againAfterSeconds` ago and
 * still waiting comes again: the queue may have forgotten it. At most `most` at once.
 */
export const takeMailsToRelay = async (
  db: Database,
  { againAfterSeconds, most }: { readonly againAfterSeconds: number; readonly most: number },
): Promise<readonly string[]> => {
  const { rows } = await db.query<{ id: string }>({
    name: 'mail.relay',
    text: `update mail.outbox set relayed_at = now()
      where id in (
        select id from mail.outbox
        where state in ('queued', 'deferred') and due_at <= now()
          and (relayed_at is null or relayed_at < now() - make_interval(secs => $1))
        order by due_at limit $2 for update skip locked)
      returning id`,
    values: [againAfterSeconds, most],
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
