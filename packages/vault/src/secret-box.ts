import { hkdfSync } from 'node:crypto'
import { decrypt, encrypt } from './cipher.ts'
import { keyLength } from './key-file.ts'

/** Seals small secrets that belong to the instance rather than to a person's history. */
export interface SecretBox {
  /** `context` says what it is and whose; the same words are needed to open it. */
  readonly seal: (context: string, secret: Uint8Array) => Buffer
  /** Throws when the context, the instance or a single bit differ. */
  readonly open: (context: string, box: Uint8Array) => Buffer
}

/**
 * AES-256-GCM under a key derived from the key-encryption key (HKDF-SHA-256): one label for each use, so that what was
 * sealed for one opens for no other.
 */
export const createSecretBox = (kek: Uint8Array, label: string): SecretBox => {
  const key = Buffer.from(hkdfSync('sha256', kek, '', label, keyLength))
  return {
    seal: (context, secret) => encrypt(key, context, secret),
    open: (context, box) => decrypt(key, context, box),
  }
}
