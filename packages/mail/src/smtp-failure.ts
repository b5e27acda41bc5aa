import type { Delivery } from './mailer.ts'

interface SmtpError {
  readonly message: string
  readonly code?: unknown
  readonly responseCode?: unknown
}

const isSmtpError = (error: unknown): error is SmtpError => error instanceof Error

/** Answers that speak about this mail. The rest (greeting, login, TLS) speaks about the server or our settings. */
const aboutTheMail = new Set<unknown>(['EENVELOPE', 'EMESSAGE'])

/** A full mailbox or disk passes, although some servers say 5 for it. */
const passing = new Set([552])

/** What a failed attempt means. `begun` tells whether content had begun to flow. Rethrows what is no mail failure. */
export const readFailure = (error: unknown, begun: boolean): Delivery => {
  if (!isSmtpError(error)) throw error
  const { message: text, code, responseCode } = error
  if (typeof responseCode !== 'number') {
    return begun ? { kind: 'unknown', text } : { kind: 'refused', permanent: false, text }
  }
  const permanent = aboutTheMail.has(code) && responseCode >= 500 && !passing.has(responseCode)
  return { kind: 'refused', permanent, code: responseCode, text }
}
