import type { CombinedError } from 'urql'
import { trouble } from '../messages/common.ts'
import { isLost } from './client.ts'

type Payload = {
  readonly ok: boolean
  readonly refusal: { readonly message: string; readonly field: string | null } | null
}

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'

/** A code that the person can quote: the server's own, or its correlation id. */
export const codeOf = (error: CombinedError): string => {
  const extensions = error.graphQLErrors[0]?.extensions
  const code = extensions?.['correlationId'] ?? extensions?.['code']
  if (typeof code === 'string') return code
  const status = (error.response as Response | undefined)?.status
  return status === undefined ? 'NO_ANSWER' : `HTTP_${status}`
}

/** Errors that are the asker's own matter: the server's sentence says what to do, and nothing needs to be quoted. */
const told: readonly unknown[] = ['SECOND_FACTOR_NEEDED', 'NOT_FOUND', 'TOO_MANY_REQUESTS', 'SCOPE_MISSING']

const inWords = (error: CombinedError): string => {
  if (isLost(error)) return trouble.notSent
  const first = error.graphQLErrors[0]
  return first !== undefined && told.includes(first.extensions['code']) ? first.message : trouble.notDone(codeOf(error))
}

export type Refused = { readonly message: string; readonly field: string | null }

/** Why a mutation did not do what was asked, in words; undefined when it did. */
export const refusalIn = (result: {
  readonly data?: unknown
  readonly error?: CombinedError | undefined
}): Refused | undefined => {
  if (result.error !== undefined) return { message: inWords(result.error), field: null }
  for (const payload of Object.values(result.data ?? {})) {
    if (isPayload(payload) && !payload.ok) {
      return { message: payload.refusal?.message ?? trouble.notDone('REFUSED'), field: payload.refusal?.field ?? null }
    }
  }
  return undefined
}
