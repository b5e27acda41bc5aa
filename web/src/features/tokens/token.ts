import type { Scope } from '../../messages/tokens.ts'

export type Token = {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | null
}

export const tokensPath = '/api/account/tokens'

/** Days that a token may be given. */
export const lifetimes = [7, 30, 90, 365] as const

/** A request that a person can paste into a terminal. */
export const exampleRequest = (origin: string, token: string): string =>
  [
    `curl ${origin}/graphql \\`,
    `  -H 'Authorization: Bearer ${token}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '{"query":"{ viewer { name } }"}'`,
  ].join('\n')
