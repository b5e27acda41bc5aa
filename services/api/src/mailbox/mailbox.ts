import type { Pool } from '@kith/postgres'
import type { MailSummary, Viewer } from '@kith/read-model/queries'
import { dismissMail, requestDigestNow, resendMail } from '@kith/read-model/outbox'

/** What a viewer may do to their own mails. Undefined: not theirs, or not in a state for it. */
export interface Mailbox {
  readonly sendDigestNow: (viewer: Viewer) => Promise<MailSummary | undefined>
  readonly resend: (viewer: Viewer, id: string) => Promise<MailSummary | undefined>
  readonly dismiss: (viewer: Viewer, id: string) => Promise<MailSummary | undefined>
}

/** The outbox does it; the notifier hears of it by itself. */
export const createMailbox = (db: Pool): Mailbox => ({
  sendDigestNow: (viewer) => requestDigestNow(db, viewer),
  resend: (viewer, id) => resendMail(db, viewer, id),
  dismiss: (viewer, id) => dismissMail(db, viewer, id),
})
