/** Waits that double: so many tries are free, each further one costs twice the patience of the one before. */
export interface Delays {
  /** Counts a try. Seconds to wait until one is welcome; 0 for now. A try that has to wait is not counted. */
  readonly take: (key: string) => number
  readonly forget: (key: string) => void
}

interface Tries {
  count: number
  nextAt: number
  forgottenAt: number
}

const longestMs = 15 * 60_000
const rememberedMs = 60 * 60_000
const remembered = 20_000

/** `nowMs` is a monotonic clock. Kept in memory: several api processes allow that many times more. */
export const createDelays = ({ nowMs, free }: { readonly nowMs: () => number; readonly free: number }): Delays => {
  const tries = new Map<string, Tries>()
  return {
    take: (key) => {
      const now = nowMs()
      const found = tries.get(key)
      const known = found && found.forgottenAt > now ? found : { count: 0, nextAt: 0, forgottenAt: 0 }
      if (known.nextAt > now) return Math.max(1, Math.ceil((known.nextAt - now) / 1000))
      known.count += 1
      const over = known.count - free
      known.nextAt = over < 0 ? 0 : now + Math.min(longestMs, 1_000 * 2 ** Math.min(20, over + 1))
      known.forgottenAt = now + rememberedMs
      tries.delete(key)
      tries.set(key, known)
      if (tries.size > remembered) for (const oldest of tries.keys()) if (tries.delete(oldest)) break
      return 0
    },
    forget: (key) => void tries.delete(key),
  }
}
