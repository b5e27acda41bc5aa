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
  | 'digest-act'

/** What a link is about, told by itself. */
export interface LinkTarget {
  /** What its ids are; from 0 to 255. */
  readonly code: number
  /** One to four uuids in lower case. */
  readonly ids: readonly string[]
}

export interface LinkTokens {
  /** The text behind the `#` of a link: 64 characters that need no escaping. `id` is a uuid in lower case. */
  readonly make: (purpose: LinkPurpose, id: string) => string
  /** The id inside; undefined when a character, the purpose or the instance differs. */
  readonly open: (purpose: LinkPurpose, text: string) => string | undefined
  /** The text of a link that needs no row: it holds its target, never expires and cannot be used up. */
  readonly makeFor: (purpose: LinkPurpose, target: LinkTarget) => string
  /** The target inside; undefined when a character, the purpose or the instance differs. */
  readonly openFor: (purpose: LinkPurpose, text: string) => LinkTarget | undefined
}

const idBytes = 16
const shape = /^[\w-]{64}$/
const macBytes = 32
const mostIds = 4

const toBytes = (id: string): Buffer => {
  if (!isUuid(id)) throw new Error('A link is made for a uuid')
  return Buffer.from(id.replaceAll('-', ''), 'hex')
}

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
  const signTarget = (purpose: LinkPurpose, target: Buffer): Buffer =>
    createHmac('sha256', key).update(`${purpose} of\n`).update(target).digest()
  return {
    make: (purpose, id) => {
      const bytes = toBytes(id)
      return Buffer.concat([bytes, sign(purpose, bytes)]).toString('base64url')
    },
    open: (purpose, text) => {
      if (!shape.test(text)) return undefined
      const bytes = Buffer.from(text, 'base64url')
      const id = bytes.subarray(0, idBytes)
      return timingSafeEqual(bytes.subarray(idBytes), sign(purpose, id)) ? toId(id) : undefined
    },
    makeFor: (purpose, { code, ids }) => {
      const target = Buffer.concat([Buffer.from([code]), ...ids.map(toBytes)])
      return Buffer.concat([target, signTarget(purpose, target)]).toString('base64url')
    },
    openFor: (purpose, text) => {
      const bytes = Buffer.from(text, 'base64url')
      const count = (bytes.length - macBytes - 1) / idBytes
      if (!Number.isInteger(count) || count < 1 || count > mostIds) return undefined
      // Only one text stands for the same bytes: what decoding drops or forgives is a difference too.
      if (bytes.toString('base64url') !== text) return undefined
      const target = bytes.subarray(0, -macBytes)
      if (!timingSafeEqual(bytes.subarray(-macBytes), signTarget(purpose, target))) return undefined
      const ids = Array.from({ length: count }, (_, at) =>
        toId(target.subarray(1 + at * idBytes, 1 + (at + 1) * idBytes)),
      )
      return { code: target[0] ?? 0, ids }
    },
  }
}
