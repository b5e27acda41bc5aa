import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

// Asking the system for every twelve bytes costs as much as the encryption does.
const pool = Buffer.alloc(ivLength * 512)
let used = pool.length

const freshIv = (): Buffer => {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += ivLength
  return Buffer.from(pool.subarray(used - ivLength, used))
}

/** AES-256-GCM: initialisation vector, ciphertext and tag in one piece. `context` must be the same when it is opened. */
export const encrypt = (key: Uint8Array, context: string, plain: Uint8Array): Buffer => {
  const iv = freshIv()
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(context, 'utf8'))
  const sealed = cipher.update(plain)
  cipher.final()
  return Buffer.concat([iv, sealed, cipher.getAuthTag()])
}

/** Undoes `encrypt`. Throws when key, context or a single bit differ. */
export const decrypt = (key: Uint8Array, context: string, box: Uint8Array): Buffer => {
  if (box.length < ivLength + tagLength) throw new Error('Too short to be a sealed box')
  const decipher = createDecipheriv(algorithm, key, box.subarray(0, ivLength), { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(context, 'utf8'))
  decipher.setAuthTag(box.subarray(box.length - tagLength))
  const plain = decipher.update(box.subarray(ivLength, box.length - tagLength))
  // Nothing is held back in this mode; the call checks the tag.
  decipher.final()
  return plain
}
