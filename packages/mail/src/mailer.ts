import type { MailAddress } from './address.ts'

/** A mail, finished. */
export interface OutgoingMail {
  /** Without angle brackets. The same mail sent again carries the same id. */
  readonly messageId: string
  readonly from: MailAddress
  readonly to: MailAddress
  /** Where answers go when not to `from`. */
  readonly replyTo?: MailAddress
  readonly subject: string
  readonly html: string
  readonly text: string
  /** The stream of mails that it belongs to; absent on mails that answer an act. */
  readonly list?: MailList
}

/** What mail programs are told of a stream of mails, so that they can sort it and stop it (RFC 2369, 2919, 8058). */
export interface MailList {
  /** E.g. `digest.kith.example`. */
  readonly id: string
  /** Stops it with one POST; `https`, with nothing in it that a header could not hold. */
  readonly unsubscribe: string
  /** An address whose owner stops it by hand. */
  readonly unsubscribeMailto?: string | undefined
  /** Goes to many at the same hour. */
  readonly isBulk: boolean
  /** What providers count complaints by (`Feedback-ID`): `stream:sender`, without anything about the reader. */
  readonly feedbackId: string
}

export interface SendHooks {
  /**
   * Called once, when the server has taken sender and recipient and waits for the content, and before its first byte.
   * When it throws nothing is sent and `send` rejects with the same error. Whoever dies before it resolves can be sure
   * that the mail did not go; after that, nobody can.
   */
  readonly onDataStarted?: () => Promise<void>
}

export type Delivery =
  | {
      readonly kind: 'accepted'
      readonly response: string
      /** The whole mail as MIME from transports that keep mails, its head alone from those that send them. */
      readonly raw?: string
    }
  /**
   * Not taken, and known not to be: worth another try when `permanent` is false. `code` is the server's, if it spoke.
   * `about` tells whom that speaks of: this mail, or the server (not there, busy, refuses our login), whatever the mail.
   */
  | {
      readonly kind: 'refused'
      readonly permanent: boolean
      readonly about: 'mail' | 'server'
      readonly code?: number
      readonly text: string
    }
  /** The line broke after the content had begun: it may have arrived. */
  | { readonly kind: 'unknown'; readonly text: string }

export interface Mailer {
  /** True when mails go nowhere but to the mailbox page. */
  readonly keepsMails: boolean
  /** Throws for an address that is none, and for whatever a hook throws; a failed delivery is a value. */
  readonly send: (mail: OutgoingMail, hooks?: SendHooks) => Promise<Delivery>
  readonly close: () => Promise<void>
}
