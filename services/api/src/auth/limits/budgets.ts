/** So many a minute. */
export interface Budgets {
  /** Takes one, or so many, of `most`. Seconds until the next minute when they are not there; 0 when they were. */
  readonly take: (key: string, most: number, units?: number) => number
  readonly giveBack: (key: string) => void
}

const windowMs = 60_000
const remembered = 20_000

/** `nowMs` is a monotonic clock. */
export const createBudgets = (nowMs: () => number): Budgets => {
  const spent = new Map<string, { count: number; readonly until: number }>()
  return {
    take: (key, most, units = 1) => {
      const now = nowMs()
      const found = spent.get(key)
      const current = found && found.until > now ? found : { count: 0, until: now + windowMs }
      if (current !== found) {
        spent.delete(key)
        spent.set(key, current)
        if (spent.size > remembered) for (const oldest of spent.keys()) if (spent.delete(oldest)) break
      }
      if (current.count + units > most) return Math.max(1, Math.ceil((current.until - now) / 1000))
      current.count += units
      return 0
    },
    giveBack: (key) => {
      const found = spent.get(key)
      if (found && found.count > 0) found.count -= 1
    },
  }
}
