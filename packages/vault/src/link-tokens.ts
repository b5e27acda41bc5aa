import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { isUuid } from '@kith/kernel'

/** What a link in a mail is good for; a link of one purpose opens nothing else. */
export type LinkPurpose =
  | 'invitation'
  | 'verify-email'
  | 'reset-password'
  | 'change-email'
  | 'unsubscribe'
  | 'not-me'
  | 'referral'

export interface LinkTokens {
  /** The text behind the `#` of a link: 64 characters that need no escaping. `id` is a uuid in lower case. */
  readonly make: (purpose: LinkPurpose, id: string) => string
  /** The id inside; undefined when a character, the purpose or the instance differs. */
  readonly open: (purpose: LinkPurpose, text: string) => string | undefined
}

const idBytes = 16
const shape = /^[\w-]{64}$/

const toId = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/**
 * Makes the secret part of links: the id of a row and an HMAC-SHA-256 over purpose and id, under a key derived from the
 * key-encryption key. Nothing secret is stored: whoever reads the rows cannot make the links, and a process that sends
 * mails needs no more than the ids.
 */
export const createLinkTokens = (kek: Uint8Array): LinkTokens => {
  const key = Buffer.from(hkdfSync('sha256', kek, '', 'kith links', 32))
  const sign = (purpose: LinkPurpose, id: Buffer): Buffer =>
    createHmac('sha256', key).update(`${purpose}\n`).update(id).digest()
  return {
    make: (purpose, id) => {
      if (!isUuid(id)) throw new Error('A link is made for a uuid')
      const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
      return Buffer.concat([bytes, sign(purpose, bytes)]).toString('base64url')
    },
    open: (purpose, text) => {
      if (!shape.test(text)) return undefined
      const bytes = Buffer.from(text, 'base64url')
      const id = bytes.subarray(0, idBytes)
      return timingSafeEqual(bytes.subarray(idBytes), sign(purpose, id)) ? toId(id) : undefined
    },
  }
}
