import type { SubjectId } from '@kith/kernel'
import { isUuid } from '@kith/kernel'
import type { Pool } from 'pg'
import { openBox, sealBox } from './boxes.ts'
import { createKeyCache } from './key-cache.ts'
import { keyLength } from './key-file.ts'
import { createKeyRing } from './key-ring.ts'
import { destroyKey } from './key-table.ts'
import { migrate } from './migrations.ts'
import { listenForShreds } from './shred-listener.ts'
import type { Vault } from './vault.ts'

export interface VaultOptions {
  readonly pool: Pool
  /** The instance's key-encryption key, 32 bytes; see `loadOrCreateKey`. */
  readonly kek: Uint8Array
  /** How many keys to hold in memory; 100,000 unless told, about 20 MB. */
  readonly cachedKeys?: number
  /** Told when any process destroyed a key: the moment to drop what else is held in memory about the person. */
  readonly onShredded?: (subject: SubjectId) => void
}

/**
 * Opens the key table, bringing its schema up to date. Throws when the key-encryption key is not the one that belongs to
 * the database.
 *
 * A key that one process destroys leaves the others' memory by a PostgreSQL notification, sent with the destruction
 * itself; that takes milliseconds. While the listening connection is down nothing in memory counts, and every batch
 * asks the table.
 */
export const openVault = async (options: VaultOptions): Promise<Vault> => {
  const { pool, kek } = options
  if (kek.length !== keyLength)
    throw new Error(`The key-encryption key has ${kek.length} bytes; it must have exactly ${keyLength}`)
  await migrate(pool)
  const cache = createKeyCache(options.cachedKeys ?? 100_000)
  let listening = false
  const ring = createKeyRing({ pool, kek, cache, isTrusted: () => listening })
  await ring.check()

  const forget = (subject: SubjectId): void => {
    cache.put(subject, 'destroyed')
    options.onShredded?.(subject)
  }
  const listener = await listenForShreds({
    pool,
    onShredded: (text) => {
      if (isUuid(text)) forget(text as SubjectId)
    },
    onDeaf: () => {
      listening = false
    },
    onListening: () => {
      cache.clear()
      listening = true
    },
  })
  return {
    prepareToSeal: ring.prepareToSeal,
    prepareToOpen: ring.prepareToOpen,
    seal: (subjects, context, text) => sealBox(cache, subjects, context, text),
    open: (subjects, context, box) => openBox(cache, subjects, context, box),
    shred: async (subject) => {
      const existed = await destroyKey(pool, subject)
      cache.put(subject, 'destroyed')
      return existed
    },
    clearCache: cache.clear,
    close: listener.close,
  }
}
