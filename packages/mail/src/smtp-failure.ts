import type { Delivery } from './mailer.ts'

interface SmtpError {
  readonly message: string
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
}

const isSmtpError = (error: unknown): error is SmtpError => error instanceof Error

/** Answers that speak about this mail. The rest (greeting, login, TLS) speaks about the server or our settings. */
const aboutTheMail = new Set<unknown>(['EENVELOPE', 'EMESSAGE'])

/** "Service not available, closing the connection": said to whatever mail comes. */
const closing = 421

/** A full mailbox or disk passes, although some servers say 5 for it. */
const passing = new Set([552])

/** What a failed attempt means. `begun` tells whether content had begun to flow. Rethrows what is no mail failure. */
export const readFailure = (error: unknown, begun: boolean): Delivery => {
  if (!isSmtpError(error)) throw error
  const { message, code, responseCode, response } = error
  if (typeof responseCode !== 'number')
    return begun
      ? { kind: 'unknown', text: message }
      : { kind: 'refused', permanent: false, about: 'server', text: message }
  const about = aboutTheMail.has(code) && responseCode !== closing ? 'mail' : 'server'
  const permanent = about === 'mail' && responseCode >= 500 && !passing.has(responseCode)
  const text = typeof response === 'string' && response !== '' ? response : message
  return { kind: 'refused', permanent, about, code: responseCode, text }
}
