import type { Answer } from '../../rest/answer.ts'
import { rest } from '../../rest/rest.ts'
import type { Resource } from '../../rest/use-resource.ts'
import { useResource } from '../../rest/use-resource.ts'

export type Passkey = {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

/** The account of whoever is signed in, as the server tells it. Instants are ISO texts. */
export type Account = {
  readonly email: string
  readonly emailVerified: boolean
  /** A new address that waits for its confirmation. */
  readonly pendingEmail: string | null
  readonly hasPassword: boolean
  readonly passkeys: readonly Passkey[]
  readonly totp: boolean
  readonly recoveryCodesLeft: number
  /** The workspace asks for a second factor, and this session has none. */
  readonly secondFactorRequired: boolean
  readonly oidc: readonly { readonly name: string; readonly linkedAt: string }[]
  readonly oidcAvailable: { readonly name: string } | null
  readonly confirmedUntil: string | null
  readonly sendsMail: boolean
}

const path = '/api/account'

export const useAccount = (): Resource<Account> => useResource<Account>(path)

/** Whether the owner has proved lately who they are; for ways that lead out of the page and cannot ask in between. */
export const isConfirmed = async (): Promise<Answer<undefined>> => {
  const answer = await rest.get<Account>(path)
  if (!answer.ok) return answer
  if (answer.body.confirmedUntil !== null) return { ok: true, body: undefined }
  return { ok: false, problem: { code: 'CONFIRM_FIRST', message: '', field: null, status: 403, details: {} } }
}
