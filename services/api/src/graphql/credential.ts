/** What a personal access token may be good for. `read` queries, `write` mutations, `admin` what only admins may. */
export type Scope = 'read' | 'write' | 'admin'

/** With what somebody proved who they are: a session may all that they may, a token only what it was made for. */
export type Credential = { readonly kind: 'session' } | { readonly kind: 'token'; readonly scopes: readonly Scope[] }

/** Whether a credential reaches as far as `scope`. */
export const reaches = (credential: Credential, scope: Scope): boolean =>
  credential.kind === 'session' || credential.scopes.includes(scope)
