import type { Clock, Instant } from '@kith/kernel'

/** A clock that runs, and that a spec may put forward. */
export const movableClock = (): Clock & { readonly forward: (hours: number) => void } => {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead).toISOString() as Instant,
    forward: (hours) => {
      ahead += hours * 3_600_000
    },
  }
}
