import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** A key for one file alone. */
export const newFileKey = (): Buffer => randomBytes(32)

/** Nonce, ciphertext, tag. The place where it will lie is sealed in: moved to another, it does not open. */
export const sealFile = (key: Uint8Array, storageKey: string, plain: Uint8Array): Buffer => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(storageKey, 'utf8'))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Undoes `sealFile`. Throws when key, place or a single bit differ. */
export const unsealFile = (key: Uint8Array, storageKey: string, sealed: Uint8Array): Buffer => {
  if (sealed.length < nonceBytes + tagBytes) throw new Error('Too short to be a sealed file')
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(storageKey, 'utf8'))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
  const body = sealed.subarray(nonceBytes, sealed.length - tagBytes)
  return Buffer.concat([decipher.update(body), decipher.final()])
}
