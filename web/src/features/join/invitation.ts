import type { Role } from '../../generated/graphql.ts'
import { rest } from '../../rest/rest.ts'

/** What an invitation says of itself to whoever holds its link. */
export type Invitation = {
  readonly workspace: string
  /** Empty when the one who invited has left. */
  readonly invitedBy: string
  readonly email: string
  readonly cohorts: readonly string[]
  readonly roles: readonly Role[]
  readonly hasAccount: boolean
  readonly signedInAs: string | null
}

export type Newcomer = {
  readonly name: string
  readonly password: string
  readonly timeZone: string
  readonly locale: string
}

export const lookAt = (token: string) => rest.post<Invitation>('/api/invitations/look', { token })

/** Takes the invitation: a newcomer says who they are, somebody with an account is signed in already. */
export const accept = (token: string, newcomer?: Newcomer) =>
  rest.post<{ readonly signedIn: true }>('/api/invitations/accept', { token, ...newcomer })

export type Stand = 'newcomer' | 'sign-in' | 'wrong-account' | 'ready'

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** What stands between this browser and the workspace. */
export const standOf = ({ email, hasAccount, signedInAs }: Invitation): Stand => {
  if (signedInAs !== null) return same(signedInAs, email) ? 'ready' : 'wrong-account'
  return hasAccount ? 'sign-in' : 'newcomer'
}
