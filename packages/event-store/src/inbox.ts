import type { FeedListener } from './client.ts'
import type { StoredEvent } from './stored-event.ts'

/** A stretch of the log as the feed brought it. */
export interface StoredBatch {
  readonly events: readonly StoredEvent[]
  readonly position: bigint
  readonly caughtUp: boolean
}

export interface Inbox extends FeedListener {
  /**
   * The next batch: full, or as much as there is after `maxWaitMs` (at once when live), or empty when only the position
   * moved. Undefined when the feed has ended and everything it brought was taken.
   */
  readonly take: () => Promise<StoredBatch | undefined>
  /** Why the feed ended. */
  readonly ended: () => unknown
}

interface InboxOptions {
  /** Where the feed starts. */
  readonly after: bigint | undefined
  readonly maxBatch: number
  readonly maxWaitMs: number
  /** Told when the inbox holds more than it should, and again when there is room. */
  readonly onPressure: (full: boolean) => void
}

/** Checkpoints of a quiet stretch come by the hundred during catch-up; one in so many milliseconds is enough. */
const quietCheckpointMs = 250

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Between a feed that pushes and a reader that takes one batch at a time. */
export const createInbox = ({ after, maxBatch, maxWaitMs, onPressure }: InboxOptions): Inbox => {
  const room = Math.max(2 * maxBatch, 64)
  let events: StoredEvent[] = []
  let position = after
  let taken = after
  let lastQuiet = performance.now()
  let live = false
  let news = false
  let over: { readonly error: unknown } | undefined
  let pressed = false
  let wake: (() => void) | undefined

  const press = (): void => {
    const full = pressed ? events.length >= maxBatch : events.length >= room
    if (full === pressed) return
    pressed = full
    onPressure(full)
  }
  /** Waits for the next thing that happens, at most `ms`; false when the time ran out. */
  const something = (ms?: number): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(() => settle(false), ms)
      const settle = (happened: boolean): void => {
        clearTimeout(timer)
        wake = undefined
        resolve(happened)
      }
      wake = () => settle(true)
    })
  const movedQuietly = (): boolean => position !== undefined && position !== taken

  const cut = (): StoredBatch => {
    const batch = events.length <= maxBatch ? events : events.slice(0, maxBatch)
    events = batch === events ? [] : events.slice(maxBatch)
    const reached = events.length > 0 ? (batch.at(-1)?.position ?? position) : position
    if (reached === undefined) throw new Error('A batch without a position')
    taken = reached
    news = false
    lastQuiet = performance.now()
    press()
    return { events: batch, position: reached, caughtUp: live && events.length === 0 }
  }

  const fill = async (): Promise<StoredBatch> => {
    // What one append wrote arrives in one turn of the event loop: let it all in.
    await nextTurn()
    const until = performance.now() + maxWaitMs
    while (events.length < maxBatch && !live && !over) {
      const left = until - performance.now()
      if (left <= 0 || !(await something(left))) break
    }
    return cut()
  }

  const take = async (): Promise<StoredBatch | undefined> => {
    for (;;) {
      if (events.length > 0) return fill()
      if (over) return undefined
      if (news && position !== undefined) return cut()
      const quietFor = performance.now() - lastQuiet
      if (movedQuietly() && quietFor >= quietCheckpointMs) return cut()
      await something(movedQuietly() ? quietCheckpointMs - quietFor : undefined)
    }
  }

  return {
    onEvent: (event) => {
      // Delivered twice: the log's order has passed it.
      if (position !== undefined && event.position <= position) return
      events.push(event)
      position = event.position
      press()
      if (events.length === 1 || events.length >= maxBatch) wake?.()
    },
    onCheckpoint: (reached) => {
      if (position === undefined || reached > position) position = reached
      wake?.()
    },
    onCaughtUp: () => {
      if (!live) news = true
      live = true
      wake?.()
    },
    onEnd: (error) => {
      over = { error }
      wake?.()
    },
    take,
    ended: () => over?.error,
  }
}
