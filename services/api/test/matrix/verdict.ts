import type { GraphQLAnswer } from '../browser.ts'
import type { Operation } from './operations.ts'

/**
 * - `yes`: was allowed, whatever came of it (a refusal on other grounds is an answer too).
 * - `no`: looks as if it were not there.
 * - `sign in`: nobody is asked in who is not signed in to this workspace.
 */
export type Verdict = 'yes' | 'no' | 'sign in' | 'confirm first' | 'second factor'

const byCode: Readonly<Record<string, Verdict>> = {
  UNAUTHENTICATED: 'sign in',
  NOT_FOUND: 'no',
  SECOND_FACTOR_NEEDED: 'second factor',
}

/** What an answer says about rights. Throws when the request itself was no good. */
export const verdictOf = ({ kind, field, name }: Operation, answer: GraphQLAnswer): Verdict => {
  const [error] = answer.errors ?? []
  if (error) {
    const verdict = byCode[error.extensions.code]
    if (verdict === undefined) throw new Error(`${name}: ${error.extensions.code} ${error.message}`)
    return verdict
  }
  const value = (answer.data as Readonly<Record<string, unknown>>)[field]
  if (kind === 'query') return value === null ? 'no' : 'yes'
  const { ok, refusal } = value as { readonly ok: boolean; readonly refusal: { readonly code: string } | null }
  if (ok || refusal === null) return 'yes'
  return byCode[refusal.code] ?? 'yes'
}

/** The same for a route. Everything that was looked at and found wanting was allowed in. */
export const verdictOfRoute = (route: string, status: number, code: string | undefined): Verdict => {
  if (status >= 500) throw new Error(`${route}: ${status}`)
  if (status === 401) return code === 'UNAUTHENTICATED' || code === undefined ? 'sign in' : 'yes'
  if (status === 404) return 'no'
  if (status === 403)
    return code === 'CONFIRM_FIRST' ? 'confirm first' : code === 'SECOND_FACTOR_NEEDED' ? 'second factor' : 'no'
  return 'yes'
}
