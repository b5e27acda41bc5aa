import { setTimeout as sleep } from 'node:timers/promises'

export interface Loop {
  /** Runs the work soon: at once when it rests, once more when it is at it. */
  readonly wake: () => void
  /** Resolves when the work in hand is done. */
  readonly stop: () => Promise<void>
}

/** Wakes a loop a little later, however often it is called meanwhile: for what happens many times a second. */
export const lazily = (loop: Pick<Loop, 'wake'>, afterMs: number): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined
      loop.wake()
    }, afterMs)
  }
}

interface LoopOptions {
  readonly everyMs: number
  readonly work: () => Promise<unknown>
  /** Hears of failures; the loop goes on. */
  readonly onError: (error: unknown) => void
}

/** Does one thing again and again, never twice at once: when woken, and anyhow after a while. */
export const startLoop = ({ everyMs, work, onError }: LoopOptions): Loop => {
  let stopped = false
  let wanted = true
  let rest = new AbortController()

  const run = async (): Promise<void> => {
    while (!stopped) {
      wanted = false
      try {
        await work()
      } catch (error) {
        onError(error)
      }
      if (stopped || wanted) continue
      rest = new AbortController()
      await sleep(everyMs, undefined, { signal: rest.signal }).catch(() => undefined)
    }
  }
  const wake = (): void => {
    wanted = true
    rest.abort()
  }
  const done = run()
  return {
    wake,
    stop: async () => {
      stopped = true
      wake()
      await done
    },
  }
}
