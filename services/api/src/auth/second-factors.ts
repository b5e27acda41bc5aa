import type { Instant, UserId } from '@kith/kernel'
import type { Factor } from './sessions/session.ts'

export type SecondFactorMethod = 'totp' | 'recovery-code' | 'passkey'

/** How an account can be signed in to beside its password, as its owner sees it. */
export interface SignInWays {
  readonly passkeys: readonly {
    readonly id: string
    readonly name: string
    readonly createdAt: Instant
    readonly lastUsedAt: Instant | null
  }[]
  readonly totp: boolean
  readonly recoveryCodesLeft: number
  readonly oidc: readonly { readonly name: string; readonly linkedAt: Instant }[]
}

/** What passwords need to know about the other ways in. */
export interface SecondFactors {
  /** A ticket for the second step, when what was proved so far does not suffice for this account. */
  readonly ask: (proved: {
    readonly userId: UserId
    readonly factors: readonly Factor[]
  }) => Promise<{ readonly ticket: string; readonly methods: readonly SecondFactorMethod[] } | undefined>
  /** Whether a code of the authenticator app, or a recovery code, is right; uses it up. */
  readonly checkCode: (userId: UserId, code: string) => Promise<boolean>
  /** Whether a passkey of this account answered the challenge of the ticket; uses the ticket up. */
  readonly checkPasskey: (answer: {
    readonly userId: UserId
    readonly ticket: string
    readonly response: unknown
  }) => Promise<boolean>
  readonly waysOf: (userId: UserId) => Promise<SignInWays>
}
