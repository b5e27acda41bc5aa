import type { Sealer, SubjectId } from '@kith/kernel'

/** Keeps one random key for each person, and seals and opens what is about them. */
export interface Vault extends Sealer {
  /**
   * Destroys the key of `subject` for good, in this process and, through a notification, in all others. Leaves a
   * tombstone, so that no new key is ever made for them. False when it was destroyed before or never made.
   */
  readonly shred: (subject: SubjectId) => Promise<boolean>
  /** Forgets all keys that are held in memory. */
  readonly clearCache: () => void
  /** Stops listening for keys that other processes destroy. The pool stays open: it belongs to whoever made it. */
  readonly close: () => Promise<void>
}

/** Somebody asked to write about a person whose key was destroyed. */
export class SubjectErased extends Error {
  override readonly name = 'SubjectErased'
  readonly subject: SubjectId

  constructor(subject: SubjectId) {
    super(`The key of ${subject} was destroyed; nothing can be written about them again`)
    this.subject = subject
  }
}

/** A box that does not open although its key exists: it was changed, or moved here from another event. */
export class BoxTampered extends Error {
  override readonly name = 'BoxTampered'
}

/** The key table holds no row for a person whom the log speaks of: the two do not belong together. */
export class KeyMissing extends Error {
  override readonly name = 'KeyMissing'
}

/** The key-encryption key does not open the keys of this database. */
export class WrongKeyEncryptionKey extends Error {
  override readonly name = 'WrongKeyEncryptionKey'
}
