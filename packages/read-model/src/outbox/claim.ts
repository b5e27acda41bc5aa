import type { UserId } from '@kith/kernel'
import { usualPace } from './pace.ts'
import type { Pace } from './pace.ts'
import { orderOf } from './payload.ts'
import type { MailOrder, OrderRow } from './payload.ts'
import { selectRow } from '../shared/database.ts'
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
 * Takes a waiting mail in hand, durably, before anything is done about it. Undefined when it is not waiting any more
 * (another worker has it, or it was sent, or dismissed), when its domain has been given enough for now, or while the
 * mail server does not answer: then it waits on, and that is no try. Workers that take mails to one domain take turns,
 * in whatever process they are.
 */
export const claimMail = async (
  db: Database,
  id: string,
  { owner, seconds, pace = usualPace }: Lease & { readonly pace?: Pace },
): Promise<ClaimedMail | undefined> => {
  const row = await selectRow<OrderRow & { attempts: number; tries: number; age: number }>(db, {
    name: 'mail.claim',
    text: `select kind, recipient_user_id as user_id, workspace_id, local_date::text, recipient_address as address,
        payload, attempts, attempts - tries_from as tries, extract(epoch from now() - wanted_at)::int as age
      from mail.claim($1, $2, $3, $4, $5)`,
    values: [id, owner, seconds, pace.atOnce, pace.perMinute],
  })
  return row && { id, order: orderOf(row), attempt: row.attempts, tries: row.tries, ageSeconds: row.age }
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
