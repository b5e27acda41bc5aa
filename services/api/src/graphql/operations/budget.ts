/** How many operations somebody may still ask for this minute. */
export interface Budget {
  /** Takes so many from the budget of `key`; false when it does not hold them. */
  readonly take: (key: string, operations: number) => boolean
}

const windowMs = 60_000
const remembered = 20_000

/**
 * Counts operations, not requests, so that asking for ten things at once is no way around it. `nowMs` is a monotonic
 * clock; `perMinute` the most that one key may ask for in a minute.
 */
export const createBudget = (perMinute: number, nowMs: () => number): Budget => {
  const spent = new Map<string, { count: number; until: number }>()
  return {
    take: (key, operations) => {
      const now = nowMs()
      const found = spent.get(key)
      const entry = found !== undefined && found.until > now ? found : { count: 0, until: now + windowMs }
      if (entry !== found) {
        spent.delete(key)
        spent.set(key, entry)
        if (spent.size > remembered) for (const oldest of spent.keys()) if (spent.delete(oldest)) break
      }
      entry.count += operations
      return entry.count <= perMinute
    },
  }
}
