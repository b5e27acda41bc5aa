import { setTimeout as sleep } from 'node:timers/promises'
import { StoreUnavailable } from './errors.ts'
import { classify, messageOf } from './failure.ts'

const firstDelayMs = 25
const longestDelayMs = 2_000

/** Exponential, with jitter so that many callers do not come back in step. `attempt` counts from 0. */
export const backoff = (attempt: number, longest = longestDelayMs): number =>
  Math.min(longest, firstDelayMs * 2 ** Math.min(attempt, 16)) * (0.5 + Math.random() / 2)

/** Thrown by `withDeadline`; carries the same `type` as the client's own. */
class DeadlineExceeded extends Error {
  readonly type = 'deadline-exceeded'
}

/** Rejects when `work` takes longer than `ms`. The client itself sets no deadline on a batched append or a read. */
export const withDeadline = <Value>(work: Promise<Value>, ms: number): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DeadlineExceeded(`No answer within ${Math.round(ms)} ms`)), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })

export interface Patience {
  /** For all tries together. */
  readonly totalMs: number
  /** For one try. */
  readonly tryMs: number
}

/**
 * Makes a call that may be repeated until its outcome is known. Throws StoreUnavailable when `totalMs` have passed, and
 * what the call threw when it is a definite answer.
 */
export const untilKnown = async <Value>(
  act: string,
  patience: Patience,
  call: (tryMs: number) => Promise<Value>,
): Promise<Value> => {
  const giveUpAt = performance.now() + patience.totalMs
  for (let attempt = 0; ; attempt += 1) {
    const left = giveUpAt - performance.now()
    const tryMs = Math.max(1, Math.min(patience.tryMs, left))
    try {
      return await withDeadline(call(tryMs), tryMs)
    } catch (error) {
      if (classify(error) !== 'unknown-outcome') throw error
      const delay = backoff(attempt)
      if (performance.now() + delay >= giveUpAt)
        throw new StoreUnavailable(
          `${act}: the event store gave no answer (${attempt + 1} tries): ${messageOf(error)}`,
          {
            cause: error,
          },
        )
      await sleep(delay)
    }
  }
}
