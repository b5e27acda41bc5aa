import type { Instant, InvitationId, UserId, WorkspaceId } from '@kith/kernel'

/** Mails that answer an act. They are sent at least once: a second copy harms less than none. */
export const accountMailKinds = [
  'invitation',
  'verify-email',
  'reset-password',
  'change-email',
  'email-changed',
  'password-changed',
  'second-factor-changed',
  'new-device',
] as const
export type AccountMailKind = (typeof accountMailKinds)[number]

/** Mails that are sent at most once: nobody needs the same list twice. */
export type DigestKind = 'digest' | 'digest-now'

/** Tells somebody of one thing that concerns or waits for them. Sent at most once. */
export type NoticeMailKind = 'notice'

/** A member's update to one of their contacts. Sent at most once: nobody wants the same letter twice. */
export type UpdateMailKind = 'network-update'

export type MailKind = DigestKind | NoticeMailKind | UpdateMailKind | AccountMailKind

interface Addressed {
  /** Where it goes; the account's own address may be another one. */
  readonly address: string
}

interface OfAccount extends Addressed {
  readonly userId: UserId
}

interface WithLink extends Addressed {
  /** Id of a row of `auth.link` that is committed already; the link in the mail is made from it when the mail goes. */
  readonly linkId: string
}

/** How somebody signs in beside their password, and what became of it. */
export type FactorChange =
  | 'totp-on'
  | 'totp-off'
  | 'recovery-codes-made'
  | 'recovery-code-used'
  | 'passkey-added'
  | 'passkey-removed'
  | 'provider-linked'
  | 'provider-unlinked'

/** A mail that somebody's act asks for. */
export type AccountMail =
  | (WithLink & {
      readonly kind: 'invitation'
      readonly workspaceId: WorkspaceId
      readonly invitationId: InvitationId
    })
  | (WithLink &
      OfAccount & { readonly kind: 'verify-email' | 'reset-password'; readonly workspaceId: WorkspaceId | null })
  /** To the new address, which nobody has confirmed yet. */
  | (WithLink & OfAccount & { readonly kind: 'change-email' })
  /** To the old address: when a change is asked for, or (unless told) when it is done. */
  | (OfAccount & { readonly kind: 'email-changed'; readonly stage?: 'asked' | 'done' })
  | (OfAccount & { readonly kind: 'password-changed' })
  | (OfAccount & { readonly kind: 'second-factor-changed'; readonly change?: FactorChange })
  | (OfAccount & {
      readonly kind: 'new-device'
      /** In words, e.g. `Firefox on Linux`. */
      readonly device: string
      readonly at: Instant
    })
