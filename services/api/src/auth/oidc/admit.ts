import type { UserId } from '@kith/kernel'
import type { Arrival } from './flow.ts'
import type { OidcProblem } from './problems.ts'

/** What we know about somebody who came by the provider. */
export interface Known<Invitation> {
  /** Whose account is tied to them, by issuer and subject. */
  readonly account: UserId | undefined
  /** An account has their e-mail address. */
  readonly isAddressTaken: boolean
  /** An open invitation to that very address. */
  readonly invitation: Invitation | undefined
}

export type Admission<Invitation> =
  | { readonly kind: 'sign-in'; readonly userId: UserId }
  | { readonly kind: 'join'; readonly email: string; readonly invitation: Invitation }
  | { readonly kind: 'refused'; readonly problem: OidcProblem }

/**
 * Who gets in. Somebody whom an account is tied to, by the provider's own number for them and by nothing else: an e-mail
 * address can pass to another person, and no account is ever tied because of one. Somebody new, with an invitation to an
 * address that the provider vouches for. Nobody else.
 */
export const admit = <Invitation>(
  { email, emailVerified }: Pick<Arrival, 'email' | 'emailVerified'>,
  { account, isAddressTaken, invitation }: Known<Invitation>,
): Admission<Invitation> => {
  if (account) return { kind: 'sign-in', userId: account }
  // Whether an address has an account is told to nobody whose address it may not be.
  if (email === undefined || !emailVerified) return { kind: 'refused', problem: 'OIDC_EMAIL_NOT_VERIFIED' }
  if (isAddressTaken) return { kind: 'refused', problem: 'OIDC_LINK_FIRST' }
  if (!invitation) return { kind: 'refused', problem: 'OIDC_NOT_INVITED' }
  return { kind: 'join', email, invitation }
}
