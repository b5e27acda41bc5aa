import { createCipheriv, createDecipheriv } from 'node:crypto'
import { open } from 'node:fs/promises'

// A file is a row of frames: 4 bytes of length, the ciphertext, 16 bytes of tag. Every file has a key of its own, so the
// number of the frame serves as its nonce; the last frame is empty, so that a file that was cut short shows.
const algorithm = 'aes-256-gcm'
const tagBytes = 16
const longestFrame = 1 << 20

const nonceOf = (frame: number): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(frame, 8)
  return nonce
}

const seal = (key: Uint8Array, frame: number, plain: Uint8Array): Buffer => {
  const cipher = createCipheriv(algorithm, key, nonceOf(frame))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, body, cipher.getAuthTag()])
}

const unseal = (key: Uint8Array, frame: number, sealed: Buffer): Buffer => {
  const decipher = createDecipheriv(algorithm, key, nonceOf(frame))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagBytes)), decipher.final()])
}

/** Writes an upload so that the disk never holds it in the clear. `key`: 32 random bytes for this file alone. */
export const writeUpload = async (path: string, key: Uint8Array) => {
  const file = await open(path, 'wx', 0o600)
  let frame = 0
  const put = async (plain: Uint8Array): Promise<void> => {
    await file.write(seal(key, frame, plain))
    frame += 1
  }
  return {
    write: async (bytes: Uint8Array): Promise<void> => {
      for (let at = 0; at < bytes.length; at += longestFrame) await put(bytes.subarray(at, at + longestFrame))
    },
    /** Ends the file and makes it durable. */
    finish: async (): Promise<void> => {
      await put(new Uint8Array())
      await file.sync()
      await file.close()
    },
    abandon: () => file.close(),
  }
}

/** Reads an upload back, piece by piece. Throws when it was changed or cut short. */
export async function* readUpload(path: string, key: Uint8Array): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const head = Buffer.alloc(4)
    for (let frame = 0; ; frame += 1) {
      const { bytesRead } = await file.read(head, 0, 4)
      const length = head.readUInt32BE()
      if (bytesRead !== 4 || length > longestFrame) throw new Error('The uploaded file was cut short or changed')
      const sealed = Buffer.alloc(length + tagBytes)
      await file.read(sealed, 0, sealed.length)
      const plain = unseal(key, frame, sealed)
      if (plain.length === 0) return
      yield plain
    }
  } finally {
    await file.close()
  }
}
