import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import { passkeyWords as words } from '../../messages/passkey.ts'
import type { Refused } from '../../rest/answer.ts'
import { rest } from '../../rest/rest.ts'

/**
 * What came of asking: something for the server, a person who thought better of it, a refusal of the browser, or of
 * the server before the browser was asked at all.
 */
export type Asked<Given> =
  | { readonly kind: 'given'; readonly ticket: string; readonly response: Given }
  | { readonly kind: 'left' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unanswered'; readonly answer: Refused }

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = (): boolean => window.isSecureContext && 'PublicKeyCredential' in window

const whyNot = (fault: unknown): { readonly kind: 'left' } | { readonly kind: 'refused'; readonly message: string } => {
  const name = fault instanceof Error ? fault.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') return { kind: 'left' }
  if (name === 'InvalidStateError') return { kind: 'refused', message: words.alreadyThere }
  return { kind: 'refused', message: name === 'SecurityError' ? words.notHere : words.failed }
}

/** The route that says what to ask the browser for, and what to tell it. */
type Offer = { readonly path: string; readonly body?: unknown }

const ask = async <Options, Given>(
  { path, body = {} }: Offer,
  perform: (options: Options) => Promise<Given>,
): Promise<Asked<Given>> => {
  const offered = await rest.post<{ readonly ticket: string; readonly options: Options }>(path, body)
  if (!offered.ok) return { kind: 'unanswered', answer: offered }
  try {
    const response = await perform(offered.body.options)
    return { kind: 'given', ticket: offered.body.ticket, response }
  } catch (fault) {
    return whyNot(fault)
  }
}

/** Why nothing was given, in words; undefined when the person simply left. */
export const reasonIn = (asked: Exclude<Asked<never>, { kind: 'given' }>): string | undefined => {
  if (asked.kind === 'left') return undefined
  return asked.kind === 'refused' ? asked.message : asked.answer.problem.message
}

/** Asks for a passkey that exists. `autofill`: offers it quietly in the field for the address, for as long as it takes. */
export const askForPasskey = async (
  offer: Offer,
  { autofill = false }: { readonly autofill?: boolean } = {},
): Promise<Asked<AuthenticationResponseJSON>> => {
  const { browserSupportsWebAuthnAutofill, startAuthentication } = await import('@simplewebauthn/browser')
  if (autofill && !(await browserSupportsWebAuthnAutofill())) return { kind: 'left' }
  return ask(offer, (optionsJSON: PublicKeyCredentialRequestOptionsJSON) =>
    startAuthentication({ optionsJSON, useBrowserAutofill: autofill }),
  )
}

/** Has the browser make a new passkey. */
export const makePasskey = async (path: string): Promise<Asked<RegistrationResponseJSON>> => {
  const { startRegistration } = await import('@simplewebauthn/browser')
  return ask({ path }, (optionsJSON: PublicKeyCredentialCreationOptionsJSON) => startRegistration({ optionsJSON }))
}

/** Stops asking quietly, when the page is left. */
export const stopAsking = async (): Promise<void> => {
  const { WebAuthnAbortService } = await import('@simplewebauthn/browser')
  WebAuthnAbortService.cancelCeremony()
}
