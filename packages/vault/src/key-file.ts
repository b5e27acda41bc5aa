import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'

export const keyLength = 32

const readKey = async (path: string): Promise<Uint8Array | undefined> => {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  if (bytes.length === keyLength) return new Uint8Array(bytes)
  throw new Error(
    `The key file ${path} holds ${bytes.length} bytes; a key has exactly ${keyLength}. ` +
      'Put the right file back from your backup: a new key cannot open what the old one sealed.',
  )
}

const syncDirectory = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

/** Writes beside and links into place: a key file is whole or absent, and never replaces one that is there. */
const createKey = async (path: string): Promise<void> => {
  const beside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  const file = await open(beside, 'wx', 0o600)
  try {
    await file.writeFile(randomBytes(keyLength))
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    await link(beside, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await unlink(beside)
  }
  await syncDirectory(dirname(path))
}

/**
 * The 32 bytes in the file at `path`, made at random (readable by its owner only) when there is no file yet. Two
 * processes that start at once get the same key. Throws when the file has another length.
 */
export const loadOrCreateKey = async (path: string): Promise<Uint8Array> => {
  const existing = await readKey(path)
  if (existing) return existing
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await createKey(path)
  const created = await readKey(path)
  if (!created) throw new Error(`The key file ${path} disappeared while it was being made`)
  return created
}
