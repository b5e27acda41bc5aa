import type { Instant, UserId } from '@kith/kernel'
import type { Database } from '../shared/database.ts'

export interface Swept {
  /** Sends that may or may not have happened: visible, for a person to resend or dismiss. */
  readonly uncertain: readonly string[]
  /** Back in the queue: the message never began to leave, or its kind may be repeated under its Message-ID. */
  readonly requeued: readonly string[]
}

/** Settles claims whose worker died: their lease ran out. */
export const sweepExpiredLeases = async (db: Database, now: Instant): Promise<Swept> => {
  const { rows } = await db.query<{ id: string; state: string }>({
    name: 'outbox.sweep',
    text: `with expired as (
        select id, at_most_once and data_started_at is not null as unknowable from mail.outbox
        where state = 'sending' and lease_until < $1 for update skip locked)
      update mail.outbox o set lease_until = null,
        state = case when expired.unknowable then 'uncertain' else 'queued' end,
        data_started_at = case when expired.unknowable then o.data_started_at end,
        last_error = case when expired.unknowable then 'The sender stopped while the message was leaving.' end
      from expired where o.id = expired.id
      returning o.id, o.state`,
    values: [now],
  })
  const inState = (state: string): readonly string[] => rows.filter((row) => row.state === state).map(({ id }) => id)
  return { uncertain: inState('uncertain'), requeued: inState('queued') }
}

interface OwnMail {
  readonly id: string
  readonly userId: UserId
}

/** Sends a mail of the user's own again, at their word. False when it is not theirs or not in a state for that. */
export const resendMail = async (db: Database, { id, userId, now }: OwnMail & { now: Instant }): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: 'outbox.resend',
    text: `update mail.outbox set state = 'queued', due_at = $3, data_started_at = null, last_error = null, last_code = null
      where id = $1 and recipient_user_id = $2 and state in ('uncertain', 'dead', 'deferred')`,
    values: [id, userId, now],
  })
  return rowCount === 1
}

/** Leaves a mail of the user's own unsent, at their word. False when it is not theirs or settled already. */
export const dismissMail = async (db: Database, { id, userId }: OwnMail): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: 'outbox.dismiss',
    text: `update mail.outbox set state = 'dismissed', lease_until = null
      where id = $1 and recipient_user_id = $2 and state in ('uncertain', 'dead', 'deferred', 'queued')`,
    values: [id, userId],
  })
  return rowCount === 1
}

/** Takes the words out of mails, when somebody in them or their recipient is erased; that they were sent stays. */
export const eraseMailsOf = async (db: Database, userId: UserId): Promise<number> => {
  const { rowCount } = await db.query({
    name: 'outbox.erase',
    text: `update mail.outbox set recipient_address = '', subject = '', html = null, text = null, raw = null,
        state = case when state in ('queued', 'deferred', 'sending', 'uncertain') then 'dismissed' else state end
      where recipient_user_id = $1`,
    values: [userId],
  })
  return rowCount ?? 0
}
