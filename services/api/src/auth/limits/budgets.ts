/** So many a minute. */
export interface Budgets {
  /** Takes one of `most`. Seconds until the next minute when none is left; 0 when there was one. */
  readonly take: (key: string, most: number) => number
  readonly giveBack: (key: string) => void
}

const windowMs = 60_000
const remembered = 20_000

/** `nowMs` is a monotonic clock. */
export const createBudgets = (nowMs: () => number): Budgets => {
  const spent = new Map<string, { count: number; readonly until: number }>()
  return {
    take: (key, most) => {
      const now = nowMs()
      const found = spent.get(key)
      const current = found && found.until > now ? found : { count: 0, until: now + windowMs }
      if (current !== found) {
        spent.delete(key)
        spent.set(key, current)
        if (spent.size > remembered) for (const oldest of spent.keys()) if (spent.delete(oldest)) break
      }
      if (current.count >= most) return Math.max(1, Math.ceil((current.until - now) / 1000))
      current.count += 1
      return 0
    },
    giveBack: (key) => {
      const found = spent.get(key)
      if (found && found.count > 0) found.count -= 1
    },
  }
}
