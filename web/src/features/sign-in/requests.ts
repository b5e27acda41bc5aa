import { trouble } from '../../messages/common.ts'
import { signInWords } from '../../messages/sign-in.ts'

export type Answer = { readonly ok: true } | { readonly ok: false; readonly message: string; readonly field?: string }

const post = async (path: string, body: Readonly<Record<string, string>>): Promise<Response | undefined> =>
  fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)

const refusalOf = async (response: Response): Promise<Answer> => {
  const body: unknown = await response.json().catch(() => undefined)
  const { message, field } = (typeof body === 'object' && body !== null ? body : {}) as {
    message?: unknown
    field?: unknown
  }
  return {
    ok: false,
    message: typeof message === 'string' ? message : trouble.notDone(`HTTP_${response.status}`),
    ...(typeof field === 'string' ? { field } : {}),
  }
}

/** Opens a session. The refusal never says which of the two was wrong. */
export const signIn = async (email: string, password: string): Promise<Answer> => {
  const response = await post('/api/auth/sign-in/email', { email, password })
  if (response === undefined) return { ok: false, message: trouble.notSent }
  if (response.ok) return { ok: true }
  if (response.status === 429) return { ok: false, message: signInWords.tooMany }
  if (response.status < 500) return { ok: false, message: signInWords.wrong }
  return refusalOf(response)
}

/** Creates the first account of the instance. */
export const createFirstAccount = async (account: {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly workspace: string
}): Promise<Answer> => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const response = await post('/api/first-account', { ...account, timeZone, locale: navigator.language })
  if (response === undefined) return { ok: false, message: trouble.notSent }
  return response.ok ? { ok: true } : refusalOf(response)
}
