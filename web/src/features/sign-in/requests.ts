import { rest } from '../../rest/rest.ts'

type SecondFactorMethod = 'totp' | 'recovery-code' | 'passkey'

export type SecondFactor = {
  readonly needs: 'second-factor'
  readonly ticket: string
  readonly methods: readonly SecondFactorMethod[]
}

const methodNames: readonly string[] = ['totp', 'recovery-code', 'passkey'] satisfies readonly SecondFactorMethod[]
const isMethod = (name: string): name is SecondFactorMethod => methodNames.includes(name)

/** The second step that somebody comes back to from another house: `second-factor=TICKET&methods=…` behind the #. */
export const secondFactorIn = (fragment: string | undefined): SecondFactor | undefined => {
  const told = new URLSearchParams(fragment)
  const ticket = told.get('second-factor')
  const methods = (told.get('methods') ?? '').split(',').filter(isMethod)
  return ticket === null || methods.length === 0 ? undefined : { needs: 'second-factor', ticket, methods }
}

export type SignedIn = { readonly signedIn: true }

/** The other ways in, and whether a mail can bring a forgotten password back. */
export type Methods = { readonly oidc: { readonly name: string } | null; readonly sendsMail: boolean }

/** The first of two steps, or the only one. The refusal never says which of the two was wrong. */
export const signIn = (email: string, password: string) =>
  rest.post<SignedIn | SecondFactor>('/api/auth/sign-in/email', { email, password })

export const sendCode = (ticket: string, code: string) =>
  rest.post<SignedIn>('/api/auth/second-factor', { ticket, code })

/** Creates the first account of the instance and signs it in. */
export const createFirstAccount = (account: {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly workspace: string
}) => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return rest.post('/api/first-account', { ...account, timeZone, locale: navigator.language })
}
