import { randomBytes } from 'node:crypto'
import type { SubjectId } from '@kith/kernel'
import type { Pool } from 'pg'
import { decrypt, encrypt } from './cipher.ts'
import { createGroup } from './group.ts'
import type { Key, KeyCache } from './key-cache.ts'
import { keyLength } from './key-file.ts'
import { anyKey, insertKeys, selectKeys } from './key-table.ts'
import type { KeyRow } from './key-table.ts'
import { KeyMissing, SubjectErased, WrongKeyEncryptionKey } from './vault.ts'

export interface KeyRing {
  readonly prepareToSeal: (subjects: Iterable<SubjectId>) => Promise<void>
  readonly prepareToOpen: (subjects: Iterable<SubjectId>) => Promise<void>
  /** Throws when the key-encryption key does not open a key of this database. */
  readonly check: () => Promise<void>
}

interface KeyRingOptions {
  readonly pool: Pool
  readonly kek: Uint8Array
  readonly cache: KeyCache
  /** False while another process could destroy a key without our hearing of it. */
  readonly isTrusted: () => boolean
}

/** Binds a wrapped key to its person, so that rows cannot be swapped. */
const wrapContext = (subject: SubjectId): string => `kith.subject-key.1\n${subject}`

/** Brings keys from the table into the cache; every key is wrapped by the key-encryption key while it lies there. */
export const createKeyRing = ({ pool, kek, cache, isTrusted }: KeyRingOptions): KeyRing => {
  const unwrap = ({ subject_id: subject, wrapped }: KeyRow): Key => {
    if (wrapped === null) return 'destroyed'
    try {
      return decrypt(kek, wrapContext(subject), wrapped)
    } catch (error) {
      throw new WrongKeyEncryptionKey(
        'The key-encryption key does not open the keys in this database. Put back the key file that belongs to it.',
        { cause: error },
      )
    }
  }

  /** What the cache knows, and who is left to look up. */
  const recall = (subjects: ReadonlySet<SubjectId>) => {
    const known = new Map<SubjectId, Key>()
    const unknown: SubjectId[] = []
    const trusted = isTrusted()
    for (const subject of subjects) {
      const key = trusted ? cache.get(subject) : undefined
      if (key === undefined) unknown.push(subject)
      else known.set(subject, key)
    }
    return { known, unknown }
  }

  const learn = (keys: Map<SubjectId, Key>, rows: readonly KeyRow[]): void => {
    for (const row of rows) keys.set(row.subject_id, unwrap(row))
  }

  const find = createGroup<SubjectId, Key>(async (subjects) => {
    const found = new Map<SubjectId, Key>()
    learn(found, await selectKeys(pool, subjects))
    return found
  })

  const findOrMake = createGroup<SubjectId, Key>(async (subjects) => {
    const found = new Map<SubjectId, Key>()
    const offered = subjects.map(
      (subject) => [subject, encrypt(kek, wrapContext(subject), randomBytes(keyLength))] as const,
    )
    learn(found, await insertKeys(pool, new Map(offered)))
    const raced = subjects.filter((subject) => !found.has(subject))
    if (raced.length > 0) learn(found, await selectKeys(pool, raced))
    return found
  })

  /** The keys of all who have one, in the cache and up to date when this resolves. */
  const fetchKeys = async (wanted: Iterable<SubjectId>, lookUp: typeof find): Promise<ReadonlyMap<SubjectId, Key>> => {
    const subjects = new Set(wanted)
    const epoch = cache.epoch()
    const { known, unknown } = recall(subjects)
    if (unknown.length > 0) {
      const found = await lookUp(unknown)
      for (const subject of unknown) {
        const key = found.get(subject)
        if (key === undefined)
          throw new KeyMissing(`The key table has no row for ${subject}: does this database belong to this log?`)
        known.set(subject, key)
      }
    }
    if (cache.epoch() !== epoch) return fetchKeys(subjects, lookUp)
    cache.putAll(known)
    return known
  }

  const prepareToOpen = async (subjects: Iterable<SubjectId>): Promise<void> => void (await fetchKeys(subjects, find))

  const prepareToSeal = async (subjects: Iterable<SubjectId>): Promise<void> => {
    const keys = await fetchKeys(subjects, findOrMake)
    for (const [subject, key] of keys) if (key === 'destroyed') throw new SubjectErased(subject)
  }

  return {
    prepareToSeal,
    prepareToOpen,
    check: async () => {
      const row = await anyKey(pool)
      if (row) unwrap(row)
    },
  }
}
