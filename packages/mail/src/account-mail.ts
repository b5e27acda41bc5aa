import type { Instant } from '@kith/kernel'
import type { Reader } from './dates.ts'

interface AnyMail extends Reader {
  /** Base of every link, without a slash at its end. */
  readonly publicUrl: string
}

interface WithLink extends AnyMail {
  /** What stands behind the `#` of the link. */
  readonly token: string
  readonly expiresAt: Instant
}

export type InvitedRole = 'member' | 'mentor' | 'coach' | 'admin'

export interface InvitationMail extends WithLink {
  readonly kind: 'invitation'
  /** The one address that it is good for. */
  readonly address: string
  readonly workspace: string
  /** Name of the person who invites; empty when it is not known any more. */
  readonly invitedBy: string
  readonly roles: readonly InvitedRole[]
  /** Names. */
  readonly cohorts: readonly string[]
}

export interface VerifyEmailMail extends WithLink {
  readonly kind: 'verify-email'
}

export interface ResetPasswordMail extends WithLink {
  readonly kind: 'reset-password'
}

export interface ChangeEmailMail extends WithLink {
  readonly kind: 'change-email'
}

export interface EmailChangedMail extends AnyMail {
  readonly kind: 'email-changed'
  readonly stage: 'asked' | 'done'
}

export interface PasswordChangedMail extends AnyMail {
  readonly kind: 'password-changed'
}

export interface SecondFactorChangedMail extends AnyMail {
  readonly kind: 'second-factor-changed'
  readonly change?:
    | 'totp-on'
    | 'totp-off'
    | 'recovery-codes-made'
    | 'recovery-code-used'
    | 'passkey-added'
    | 'passkey-removed'
    | 'provider-linked'
    | 'provider-unlinked'
}

export interface NewDeviceMail extends AnyMail {
  readonly kind: 'new-device'
  /** In words, e.g. `Firefox on Linux`. */
  readonly device: string
  readonly at: Instant
}

/** All that one mail about an account says, apart from the words around it. */
export type AccountMailContent =
  | InvitationMail
  | VerifyEmailMail
  | ResetPasswordMail
  | ChangeEmailMail
  | EmailChangedMail
  | PasswordChangedMail
  | SecondFactorChangedMail
  | NewDeviceMail
