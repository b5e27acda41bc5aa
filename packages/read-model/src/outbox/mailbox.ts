import { handleOneMail } from './handle.ts'
import type { MailAct } from './handle.ts'
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

const handle = async (db: Database, viewer: Viewer, id: string, act: MailAct): Promise<MailView | undefined> => {
  const whose = ownMail('$3', '$4')
  const done = await handleOneMail(db, { id, act, asker: 'own', whose, values: [viewer.userId, viewer.workspaceId] })
  return done ? mailById(db, viewer, id) : undefined
}

/**
 * Sends a mail of the viewer's again whose fate is unknown or that was given up. Undefined when it is not theirs, or in
 * no state for it.
 */
export const resendMail = (db: Database, viewer: Viewer, id: string): Promise<MailView | undefined> =>
  handle(db, viewer, id, 'resend')

/** Lets a mail of the viewer's rest for good. Undefined when it is not theirs, or on its way or settled already. */
export const dismissMail = (db: Database, viewer: Viewer, id: string): Promise<MailView | undefined> =>
  handle(db, viewer, id, 'dismiss')
