import type { SubjectId } from '@kith/kernel'

/** A key, or the certainty that it was destroyed. */
export type Key = Uint8Array | 'destroyed'

export interface KeyCache {
  readonly get: (subject: SubjectId) => Key | undefined
  /** Keeps all of them, even when they are more than the cache is meant to hold; older ones go first. */
  readonly putAll: (keys: ReadonlyMap<SubjectId, Key>) => void
  readonly put: (subject: SubjectId, key: Key) => void
  readonly clear: () => void
  /** Grows with every `clear`: what was looked up before it may be out of date. */
  readonly epoch: () => number
}

/** Holds the keys that were used last. A Map keeps insertion order, so the first entry is the oldest. */
export const createKeyCache = (limit: number): KeyCache => {
  const keys = new Map<SubjectId, Key>()
  let epoch = 0
  const set = (subject: SubjectId, key: Key): void => {
    // Destroyed is for good: a look-up that began before the destruction must not bring the key back.
    const kept = keys.get(subject) === 'destroyed' ? 'destroyed' : key
    keys.delete(subject)
    keys.set(subject, kept)
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
    clear: () => {
      keys.clear()
      epoch += 1
    },
    epoch: () => epoch,
  }
}
