import { randomBytes } from 'node:crypto'
import type { Instant } from '@kith/kernel'
import { Secret, TOTP } from 'otpauth'

/** 160 bits, as RFC 4226 asks for. */
const secretBytes = 20
const periodSeconds = 30
const digits = 6

/** How many steps a phone's clock may be off to either side. */
const driftSteps = 1

export const makeSecret = (): Buffer => randomBytes(secretBytes)

const asSecret = (bytes: Uint8Array): Secret => new Secret({ buffer: new Uint8Array(bytes).buffer })

/** The secret as people type it into an app: base32. */
export const secretText = (secret: Uint8Array): string => asSecret(secret).base32

/** What the QR code says: `otpauth://totp/…`. `account` is the name shown in the app, `place` what it is for. */
export const keyUri = (secret: Uint8Array, account: string, place: string): string =>
  new TOTP({ secret: asSecret(secret), label: account, issuer: place, digits, period: periodSeconds }).toString()

/** Whether a text looks like a code of an app, once blanks are gone. */
export const isCode = (text: string): boolean => /^\d{6}$/.test(text)

/**
 * The step (half minutes since 1970) that a code belongs to, when it is one of `secret` around `now`: this half minute,
 * the one before or the next. Undefined for any other code. RFC 6238.
 */
export const stepOfCode = (secret: Uint8Array, code: string, now: Instant): number | undefined => {
  if (!isCode(code)) return undefined
  const timestamp = Date.parse(now)
  const drift = TOTP.validate({
    secret: asSecret(secret),
    token: code,
    digits,
    period: periodSeconds,
    timestamp,
    window: driftSteps,
  })
  return drift === null ? undefined : TOTP.counter({ period: periodSeconds, timestamp }) + drift
}
