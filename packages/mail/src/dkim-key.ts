import { createPrivateKey, createPublicKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What mails are signed with (RFC 6376). */
export interface DkimKey {
  /** The domain that vouches for the mails, usually that of the sender. */
  readonly domain: string
  /** Names the key among those of the domain: its record is `SELECTOR._domainkey.DOMAIN`. */
  readonly selector: string
  /** PEM. */
  readonly privateKey: string
}

/** Below that, receivers ignore the signature (RFC 8301). */
const fewestBits = 1_024

export type KeyRead =
  | { readonly kind: 'read'; readonly privateKey: string }
  | { readonly kind: 'unusable'; readonly text: string }

const parse = (pem: string): KeyObject | undefined => {
  try {
    return createPrivateKey(pem)
  } catch {
    return undefined
  }
}

/** Reads the private key of a file, or says what is wrong with it. What the file holds is not told. */
export const readDkimKey = (file: string): KeyRead => {
  let pem: string
  try {
    pem = readFileSync(file, 'utf8')
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    return { kind: 'unusable', text: `cannot be read (${code})` }
  }
  const key = parse(pem)
  if (key === undefined) return { kind: 'unusable', text: 'holds no private key in PEM form without a passphrase' }
  if (key.asymmetricKeyType !== 'rsa') return { kind: 'unusable', text: 'holds a key that is not RSA' }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < fewestBits) return { kind: 'unusable', text: `holds a key of ${String(bits)} bits; use 2048` }
  return { kind: 'read', privateKey: pem }
}

/** The text of the DNS record by which receivers check signatures of this key. */
export const dkimRecord = (privateKey: string): string =>
  `v=DKIM1; k=rsa; p=${createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64')}`
