import type { MailState } from './queries.ts'
import { wakeNotifier } from './notify.ts'
import type { Database } from '../shared/database.ts'

/** What one may do to a mail that is on its way or went astray. */
export type MailAct = 'retry' | 'resend' | 'dismiss'

/** The states in which each act makes sense. */
export const statesFor: Readonly<Record<MailAct, readonly MailState[]>> = {
  retry: ['queued', 'deferred'],
  resend: ['uncertain', 'dead', 'deferred'],
  dismiss: ['queued', 'deferred', 'uncertain', 'dead'],
}

const sets: Readonly<Record<MailAct, string>> = {
  // Its tries and its age go on: nothing is asked for anew.
  retry: `due_at = now(), relayed_at = null`,
  resend: `state = 'queued', due_at = now(), wanted_at = now(), tries_from = attempts, relayed_at = null,
    lease_owner = null, lease_until = null, data_started_at = null, settled_at = null, last_code = null, last_error = null`,
  dismiss: `state = 'dismissed', settled_at = now()`,
}

interface OneMail {
  readonly id: string
  readonly act: MailAct
  /** Names the prepared statement: the same asker always brings the same `whose`. */
  readonly asker: string
  /** SQL over `mail.outbox` that tells whose mails may be meant; its values follow. */
  readonly whose: string
  readonly values: readonly unknown[]
}

/** Does it if the mail is theirs and in a state for it, and wakes the notifier. True when it was. `$3` on are `values`. */
export const handleOneMail = async (db: Database, { id, act, asker, whose, values }: OneMail): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: `mail.${asker}.${act}`,
    text: `update mail.outbox set ${sets[act]} where id = $1 and state = any($2) and ${whose}`,
    values: [id, statesFor[act], ...values],
  })
  if (rowCount === 0) return false
  await wakeNotifier(db)
  return true
}
