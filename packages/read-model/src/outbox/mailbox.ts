import { mailById, ownMail } from './queries.ts'
import type { MailView } from './queries.ts'
import { wakeNotifier } from './notify.ts'
import type { Database, Viewer } from '../shared/database.ts'

/**
 * Asks for a digest at once. While an earlier wish of today still waits, that one is answered instead: an impatient
 * finger makes one mail.
 */
export const requestDigestNow = async (db: Database, viewer: Viewer): Promise<MailView> => {
  const { rows } = await db.query<{ id: string }>({
    name: 'mail.request-digest',
    text: `with waiting as (
        select id from mail.outbox
        where kind = 'digest-now' and recipient_user_id = $1 and workspace_id = $2 and local_date = $3::date
          and state in ('queued', 'sending', 'deferred')
        order by created_at desc limit 1
      ), made as (
        insert into mail.outbox (kind, recipient_user_id, workspace_id, subject_key, local_date)
        select 'digest-now', $1, $2, gen_random_uuid()::text, $3::date where not exists (select from waiting)
        returning id
      )
      select id from waiting union all select id from made`,
    values: [viewer.userId, viewer.workspaceId, viewer.today],
  })
  await wakeNotifier(db)
  const mail = rows[0] && (await mailById(db, viewer, rows[0].id))
  if (!mail) throw new Error('The digest that was just asked for is not in the outbox')
  return mail
}

const settle = async (
  db: Database,
  viewer: Viewer,
  { id, name, set, from }: { id: string; name: string; set: string; from: readonly string[] },
): Promise<MailView | undefined> => {
  const { rowCount } = await db.query({
    name,
    text: `update mail.outbox set ${set}
      where id = $1 and ${ownMail('$2', '$3')} and state = any($4)`,
    values: [id, viewer.userId, viewer.workspaceId, from],
  })
  if (rowCount === 0) return undefined
  await wakeNotifier(db)
  return mailById(db, viewer, id)
}

/**
 * Sends a mail of the viewer's again whose fate is unknown or that was given up. Undefined when it is not theirs, or in
 * no state for it.
 */
export const resendMail = (db: Database, viewer: Viewer, id: string): Promise<MailView | undefined> =>
  settle(db, viewer, {
    id,
    name: 'mail.resend',
    set: `state = 'queued', due_at = now(), wanted_at = now(), tries_from = attempts, relayed_at = null, lease_owner = null, lease_until = null,
      data_started_at = null, settled_at = null, last_code = null, last_error = null`,
    from: ['uncertain', 'dead', 'deferred'],
  })

/** Lets a mail of the viewer's rest for good. Undefined when it is not theirs, or on its way or settled already. */
export const dismissMail = (db: Database, viewer: Viewer, id: string): Promise<MailView | undefined> =>
  settle(db, viewer, {
    id,
    name: 'mail.dismiss',
    set: `state = 'dismissed', settled_at = now()`,
    from: ['queued', 'deferred', 'uncertain', 'dead'],
  })
