/**
 * Keeps sealed bytes under opaque keys. Whoever puts them has sealed them: a store never sees a plain file, a name or
 * whose it is.
 */
export interface FileStore {
  /** Durable once it resolves. The same key again replaces what lay there, as a whole. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>
  /** Undefined where nothing lies. */
  readonly get: (key: string) => Promise<Buffer | undefined>
  /** Afterwards nothing lies there, whether something did or not. */
  readonly remove: (key: string) => Promise<void>
}

/** The place does not answer, or not as it should. Trying again later may help. */
export class FileStoreUnavailable extends Error {
  override readonly name = 'FileStoreUnavailable'
}

const keyShape = /^[a-z0-9][a-z0-9-]{7,127}$/

/** A key as it may become part of a path: no dots, no slashes, no capitals. Throws for any other. */
export const checkedKey = (key: string): string => {
  if (!keyShape.test(key)) throw new Error('This is no key of a file: 8 to 128 of a-z, 0-9 and hyphens')
  return key
}
