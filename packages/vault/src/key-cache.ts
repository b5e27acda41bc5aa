import type { SubjectId } from '@kith/kernel'

/** A key, or the certainty that it was destroyed. */
export type Key = Uint8Array | 'destroyed'

export interface KeyCache {
  readonly get: (subject: SubjectId) => Key | undefined
  /** Keeps all of them, even when they are more than the cache is meant to hold; older ones go first. */
  readonly putAll: (keys: ReadonlyMap<SubjectId, Key>) => void
  readonly put: (subject: SubjectId, key: Key) => void
  readonly clear: () => void
}

/** Holds the keys that were used last. A Map keeps insertion order, so the first entry is the oldest. */
export const createKeyCache = (limit: number): KeyCache => {
  const keys = new Map<SubjectId, Key>()
  const set = (subject: SubjectId, key: Key): void => {
    keys.delete(subject)
    keys.set(subject, key)
  }
  const trim = (most: number): void => {
    for (const subject of keys.keys()) {
      if (keys.size <= most) return
      keys.delete(subject)
    }
  }
  return {
    get: (subject) => keys.get(subject),
    putAll: (found) => {
      for (const [subject, key] of found) set(subject, key)
      trim(Math.max(limit, found.size))
    },
    put: (subject, key) => {
      set(subject, key)
      trim(limit)
    },
    clear: () => keys.clear(),
  }
}
