/** Why somebody who went to the provider is back without being signed in: `/sign-in?problem=CODE`. */
export type OidcProblem =
  /** This instance has no provider. */
  | 'OIDC_OFF'
  /** The provider does not answer, or says nothing that can be understood. */
  | 'OIDC_UNREACHABLE'
  /** They said no there. */
  | 'OIDC_CANCELLED'
  /** It took more than ten minutes, was finished already, or was begun in another browser. */
  | 'OIDC_EXPIRED'
  /** What came back does not belong to what was asked. */
  | 'OIDC_FAILED'
  /** The provider does not vouch for their e-mail address, so no invitation can be found for it. */
  | 'OIDC_EMAIL_NOT_VERIFIED'
  /** Nobody has invited this address. */
  | 'OIDC_NOT_INVITED'
  /** The address has an account: sign in as usual and link the provider from there. */
  | 'OIDC_LINK_FIRST'
  /** Another account is linked to this person at the provider. */
  | 'OIDC_TAKEN'
  /** The account is linked to somebody else at the provider. */
  | 'OIDC_OTHER_PERSON'
  /** Linking takes a signed-in owner who has proved lately who they are. */
  | 'UNAUTHENTICATED'
  | 'CONFIRM_FIRST'

/** What went wrong at the provider, where the code of an error says it. */
export const problemOfError = (error: unknown): OidcProblem => {
  const { code, error: said } = error as { readonly code?: unknown; readonly error?: unknown }
  if (said === 'access_denied') return 'OIDC_CANCELLED'
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return 'OIDC_UNREACHABLE'
  // What `fetch` says when nobody answers.
  return error instanceof TypeError && error.message === 'fetch failed' ? 'OIDC_UNREACHABLE' : 'OIDC_FAILED'
}
