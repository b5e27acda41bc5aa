import { createHmac, randomInt } from 'node:crypto'
import type { UserId } from '@kith/kernel'

/** How many codes somebody gets at once. */
export const recoveryCodeCount = 10

/** Crockford's thirty-two: no i, l, o and u, which read like others. Five bits each. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const groups = 3
const groupLength = 4

const makeGroup = (): string => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('')

/** A fresh set: twelve characters each, 60 bits, in groups that can be copied by hand. */
export const makeRecoveryCodes = (): readonly string[] =>
  Array.from({ length: recoveryCodeCount }, () => Array.from({ length: groups }, makeGroup).join('-'))

/** Reads a code as people type it: any case, any dashes and blanks, o for 0 and i or l for 1. */
const plain = (text: string): string =>
  text.toLowerCase().replaceAll(/[\s-]/gu, '').replaceAll('o', '0').replaceAll(/[il]/g, '1')

/**
 * What is kept of a code: an HMAC-SHA-256 under a key of this instance, over whose it is and the code. Undefined for
 * texts that cannot be a code.
 */
export const hashRecoveryCode = (key: Uint8Array, userId: UserId, text: string): Buffer | undefined => {
  if (text.length > 100) return undefined
  const code = plain(text)
  if (code.length !== groups * groupLength) return undefined
  return createHmac('sha256', key).update(`${userId}\n${code}`).digest()
}
