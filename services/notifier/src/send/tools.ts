import type { MailStream } from '@kith/domain'
import type { Clock } from '@kith/kernel'
import type { MailAddress, Mailer, RenderedMail } from '@kith/mail'
import type { Pool } from '@kith/postgres'
import type { AnnouncedItem, Lease, Pace } from '@kith/read-model/outbox'
import type { ContactId, UserId, WorkspaceId } from '@kith/kernel'
import type { Logger } from '@kith/runtime'
import type { LinkTokens } from '@kith/vault'

export interface SendTools {
  readonly pool: Pool
  readonly mailer: Mailer
  readonly clock: Clock
  readonly log: Logger
  readonly lease: Lease
  /** How much one recipient's domain is given; the usual unless told. */
  readonly pace?: Pace
  /** Hears that something changed for mails that were held back. */
  readonly onFreed: () => void
  readonly links: LinkTokens
  /** Mails that this process is at right now: their leases are kept alive. */
  readonly inHand: Set<string>
  /** Hears in whose mailbox, and in which workspace, a mail is another than it was; no workspace for an account's own. */
  readonly onChanged: (change: {
    readonly workspaceId: WorkspaceId | null
    readonly readerId: UserId | undefined
  }) => void
  readonly publicUrl: string
  readonly mailFrom: string
  /** Whoever reads mails to it stops a stream by hand; none unless configured. */
  readonly unsubscribeMailto?: string | undefined
}

/** The stream that a mail belongs to, and the address that stops it for its reader. */
export interface MailOfStream {
  readonly stream: MailStream | 'network-updates'
  readonly unsubscribe: string
}

/** A mail made out of what is true now. */
export interface ReadyMail {
  readonly kind: 'ready'
  readonly to: MailAddress
  /** The name that it comes from, when it is not Kith's own. */
  readonly from?: string
  /** Where answers go; to nobody unless told. */
  readonly replyTo?: MailAddress
  readonly rendered: RenderedMail
  /** The stream of mails that it belongs to; absent on mails that answer an act. */
  readonly list?: MailOfStream
  /** What may be kept of it, when that is not the whole: without links that open something by themselves. */
  readonly kept?: RenderedMail
  readonly announces: readonly AnnouncedItem[]
  readonly mentions: readonly ContactId[]
}

/** There is no reason any more to send it. */
export interface MootMail {
  readonly kind: 'moot'
  readonly text: string
  readonly subject: string
}

/** It cannot go yet. */
export interface WaitingMail {
  readonly kind: 'wait'
  readonly seconds: number
  readonly text: string
}

export type PreparedMail = ReadyMail | MootMail | WaitingMail

export const notSent = (text: string): MootMail => ({ kind: 'moot', text, subject: 'Not sent' })
