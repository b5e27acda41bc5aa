import type { UserId } from '@kith/kernel'
import { orderOf } from './payload.ts'
import type { MailOrder, OrderRow } from './payload.ts'
import type { Database } from '../shared/database.ts'

/** A mail that this worker has in hand, and for which try. */
export interface ClaimedMail {
  readonly id: string
  readonly order: MailOrder
  /** Counts every time it was ever taken in hand: together with the owner it names this try. */
  readonly attempt: number
  /** Tries since it was planned or sent again by hand; 1 for the first. Waiting for something is no try. */
  readonly tries: number
  /** Whole seconds since then. */
  readonly ageSeconds: number
}

export interface Lease {
  /** The worker's own id, made when its process started. */
  readonly owner: string
  /** How long the row stays theirs without a sign of life. */
  readonly seconds: number
}

/**
 * Takes a waiting mail in hand, durably, before anything is done about it. Undefined when it is not waiting any more:
 * another worker has it, or it was sent, or dismissed. The state is tested in the statement that changes it.
 */
export const claimMail = async (db: Database, id: string, lease: Lease): Promise<ClaimedMail | undefined> => {
  const { rows } = await db.query<OrderRow & { attempts: number; tries: number; age: number }>({
    name: 'mail.claim',
    text: `update mail.outbox
      set state = 'sending', attempts = attempts + 1, lease_owner = $2, lease_until = now() + make_interval(secs => $3),
        data_started_at = null
      where id = $1 and state in ('queued', 'deferred') and due_at <= now()
      returning kind, recipient_user_id as user_id, workspace_id, local_date::text, recipient_address as address,
        payload, attempts, attempts - tries_from as tries, extract(epoch from now() - wanted_at)::int as age`,
    values: [id, lease.owner, lease.seconds],
  })
  const row = rows[0]
  if (!row) return undefined
  return { id, order: orderOf(row), attempt: row.attempts, tries: row.tries, ageSeconds: row.age }
}

/** A sign of life: the mails `inHand` stay with `owner` for another while. */
export const extendLeases = async (db: Database, lease: Lease, inHand: readonly string[]): Promise<void> => {
  if (inHand.length === 0) return
  await db.query({
    name: 'mail.extend-leases',
    text: `update mail.outbox set lease_until = now() + make_interval(secs => $2)
      where id = any($3::uuid[]) and state = 'sending' and lease_owner = $1 and lease_until > now()`,
    values: [lease.owner, lease.seconds, inHand],
  })
}

export interface Swept {
  readonly requeued: number
  readonly uncertain: readonly { readonly id: string; readonly userId: UserId }[]
}

/** Whether nobody may send it again: content had begun to flow, and a second copy is one too many. */
const mayHaveArrived = `(data_started_at is not null and not at_least_once)`

/**
 * Looks after mails whose worker fell silent. When content had not begun to flow the mail surely did not go and waits
 * again. When it had, nobody knows: a mail that is sent at least once waits again and goes with the same Message-ID; a
 * digest is not sent twice and is shown as uncertain.
 */
export const sweepLeases = async (db: Database): Promise<Swept> => {
  const { rows } = await db.query<{ id: string; state: string; user_id: UserId }>({
    name: 'mail.sweep',
    text: `update mail.outbox
      set state = case when ${mayHaveArrived} then 'uncertain' else 'queued' end,
        due_at = now(), relayed_at = null, lease_owner = null, lease_until = null,
        settled_at = case when ${mayHaveArrived} then now() end,
        last_error = case when ${mayHaveArrived}
          then 'The mail may have arrived: sending was interrupted before the mail server answered.'
          else last_error end
      where state = 'sending' and lease_until < now()
      returning id, state, recipient_user_id as user_id`,
    values: [],
  })
  const uncertain = rows.filter(({ state }) => state === 'uncertain')
  return {
    requeued: rows.length - uncertain.length,
    uncertain: uncertain.map(({ id, user_id: userId }) => ({ id, userId })),
  }
}
